// See UnityEngine.cs.
using System;
using UnityEngine;

namespace UnityEditor
{
    public class EditorWindow : ScriptableObject
    {
        public static T GetWindow<T>(string title) where T : EditorWindow { return null; }
        public void Repaint() { }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class MenuItem : Attribute
    {
        public MenuItem(string itemName) { }
    }

    public enum MessageType { None, Info, Warning, Error }

    public sealed class EditorStyles
    {
        public static GUIStyle helpBox { get { return null; } }
        public static GUIStyle label { get { return null; } }
        public static GUIStyle miniLabel { get { return null; } }
        public static GUIStyle miniButtonLeft { get { return null; } }
        public static GUIStyle miniButtonMid { get { return null; } }
        public static GUIStyle miniButtonRight { get { return null; } }
        public static GUIStyle toolbar { get { return null; } }
        public static GUIStyle toolbarButton { get { return null; } }
        public static GUIStyle toolbarTextField { get { return null; } }
    }

    public sealed class EditorGUILayout
    {
        public static Rect BeginHorizontal(params GUILayoutOption[] options) { return new Rect(); }
        public static Rect BeginHorizontal(GUIStyle style, params GUILayoutOption[] options) { return new Rect(); }
        public static void EndHorizontal() { }
        public static Vector2 BeginScrollView(Vector2 scrollPosition, params GUILayoutOption[] options) { return scrollPosition; }
        public static void EndScrollView() { }
        public static string TextField(string text, GUIStyle style, params GUILayoutOption[] options) { return text; }
        public static void HelpBox(string message, MessageType type) { }
    }

    public sealed class EditorGUI
    {
        public static void BeginDisabledGroup(bool disabled) { }
        public static void EndDisabledGroup() { }
        public static void ProgressBar(Rect position, float value, string text) { }
    }

    public static class EditorApplication
    {
        public delegate void CallbackFunction();
        public static CallbackFunction update;
        public static event Action quitting { add { } remove { } }
    }

    public sealed class EditorPrefs
    {
        public static string GetString(string key, string defaultValue) { return defaultValue; }
        public static void SetString(string key, string value) { }
    }

    public static class SessionState
    {
        public static bool GetBool(string key, bool defaultValue) { return defaultValue; }
        public static void SetBool(string key, bool value) { }
    }

    public static class EditorUserSettings
    {
        public static string GetConfigValue(string name) { return null; }
    }

    public static class EditorUtility
    {
        public static string OpenFilePanel(string title, string directory, string extension) { return ""; }
        public static void RevealInFinder(string path) { }
        public static GameObject CreateGameObjectWithHideFlags(string name, HideFlags flags, params Type[] components) { return null; }
    }

    public static class AssetDatabase
    {
        public static void Refresh() { }
        public static T LoadAssetAtPath<T>(string assetPath) where T : UnityEngine.Object { return null; }
    }

    public class AssetImporter : UnityEngine.Object
    {
        public bool importSettingsMissing { get { return false; } }
    }

    public sealed class AudioImporter : AssetImporter
    {
        public AudioImporterSampleSettings defaultSampleSettings { get; set; }
    }

    public struct AudioImporterSampleSettings
    {
        public AudioClipLoadType loadType;
        public AudioCompressionFormat compressionFormat;
        public float quality;
    }

    public class AssetPostprocessor
    {
        public string assetPath { get; set; }
        public AssetImporter assetImporter { get { return null; } }
        public virtual uint GetVersion() { return 0; }
    }
}

namespace UnityEditorInternal
{
    public sealed class InternalEditorUtility
    {
        public static bool OpenFileAtLineExternal(string filename, int line) { return false; }
    }
}
