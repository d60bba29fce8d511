// The part of Unity's API that the package uses: names and signatures only, after the public scripting reference
// (https://docs.unity3d.com/2021.3/Documentation/ScriptReference/). Compiling against it is a compile check, no more.
using System;

namespace UnityEngine
{
    public class Object
    {
        public string name { get; set; }
        public static void Destroy(Object obj) { }
        public static void Destroy(Object obj, float t) { }
        public static void DestroyImmediate(Object obj) { }
        public static bool operator ==(Object x, Object y) { return ReferenceEquals(x, y); }
        public static bool operator !=(Object x, Object y) { return !ReferenceEquals(x, y); }
        public override bool Equals(object other) { return ReferenceEquals(this, other); }
        public override int GetHashCode() { return 0; }
    }

    public class ScriptableObject : Object { }

    public class Component : Object
    {
        public Transform transform { get { return null; } }
        public GameObject gameObject { get { return null; } }
        public T GetComponent<T>() { return default(T); }
    }

    public class Behaviour : Component { }
    public class MonoBehaviour : Behaviour { }

    public sealed class GameObject : Object
    {
        public GameObject() { }
        public GameObject(string name) { }
        public Transform transform { get { return null; } }
        public T AddComponent<T>() where T : Component { return null; }
        public T GetComponent<T>() { return default(T); }
    }

    public class Transform : Component
    {
        public Vector3 position { get; set; }
        public void SetParent(Transform parent, bool worldPositionStays) { }
    }

    public struct Vector2 { }

    public struct Vector3
    {
        public static Vector3 zero { get { return new Vector3(); } }
    }

    public struct Rect { }

    public sealed class AudioClip : Object
    {
        public float length { get { return 0; } }
    }

    public sealed class AudioSource : Behaviour
    {
        public AudioClip clip { get; set; }
        public bool loop { get; set; }
        public float spatialBlend { get; set; }
        public float pitch { get; set; }
        public float volume { get; set; }
        public int priority { get; set; }
        public float maxDistance { get; set; }
        public AudioRolloffMode rolloffMode { get; set; }
        public Audio.AudioMixerGroup outputAudioMixerGroup { get; set; }
        public void Play() { }
    }

    public enum AudioRolloffMode { Logarithmic, Linear, Custom }
    public enum AudioClipLoadType { DecompressOnLoad, CompressedInMemory, Streaming }
    public enum AudioCompressionFormat { PCM, Vorbis, ADPCM }

    public static class Random
    {
        public static float value { get { return 0; } }
        public static int Range(int minInclusive, int maxExclusive) { return minInclusive; }
    }

    public static class Time
    {
        public static float time { get { return 0; } }
        public static float unscaledTime { get { return 0; } }
    }

    public static class Debug
    {
        public static void LogWarning(object message) { }
    }

    public static class Resources
    {
        public static T Load<T>(string path) where T : Object { return null; }
    }

    public static class Application
    {
        public static string dataPath { get { return ""; } }
    }

    [Flags]
    public enum HideFlags { None = 0, HideAndDontSave = 61 }

    [AttributeUsage(AttributeTargets.Field)]
    public sealed class SerializeField : Attribute { }

    [AttributeUsage(AttributeTargets.Field)]
    public sealed class HideInInspector : Attribute { }

    public sealed class AddComponentMenu : Attribute
    {
        public AddComponentMenu(string menuName) { }
    }

    public class GUIContent
    {
        public GUIContent(string text, string tooltip) { }
    }

    public sealed class GUIStyle { }
    public sealed class GUILayoutOption { }

    public class GUILayout
    {
        public static bool Button(string text, params GUILayoutOption[] options) { return false; }
        public static bool Button(string text, GUIStyle style, params GUILayoutOption[] options) { return false; }
        public static bool Button(GUIContent content, GUIStyle style, params GUILayoutOption[] options) { return false; }
        public static void Label(GUIContent content, params GUILayoutOption[] options) { }
        public static void Label(GUIContent content, GUIStyle style, params GUILayoutOption[] options) { }
        public static bool Toggle(bool value, string text, GUIStyle style, params GUILayoutOption[] options) { return value; }
        public static GUILayoutOption Width(float width) { return null; }
    }

    public class GUILayoutUtility
    {
        public static Rect GetRect(float width, float height) { return new Rect(); }
    }
}

namespace UnityEngine.Audio
{
    public class AudioMixer : Object
    {
        public AudioMixerGroup[] FindMatchingGroups(string subPath) { return null; }
    }

    public class AudioMixerGroup : Object { }
}
