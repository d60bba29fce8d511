using System;
using UnityEngine;
using UnityEngine.Audio;

namespace Sfxgen
{
    /// <summary>Plays sounds of the library: from code, SfxPlayer.Play(Sfx.UI_CLICK), or as a component.</summary>
    [AddComponentMenu("Audio/Sfx Player")]
    public sealed class SfxPlayer : MonoBehaviour
    {
        [SerializeField] string sound = "";
        [SerializeField] bool playOnStart = true;
        [SerializeField] bool inSpace = true;

        AudioSource playing;

        /// <summary>The library that is played from; Resources/SfxLibrary unless another is set.</summary>
        public static SfxLibrary Library
        {
            get
            {
                if (library == null)
                    library = Resources.Load<SfxLibrary>("SfxLibrary");
                return library;
            }
            set { library = value; }
        }

        /// <summary>Where the sounds' mixer groups are looked for; without it, sounds go straight to the listener.</summary>
        public static AudioMixer Mixer { get; set; }

        /// <summary>Told of every sound with a caption that begins.</summary>
        public static event Action<SfxSound, AudioSource> Captioned;

        /// <summary>How many sounds may play at once; then the one of the least priority gives way.</summary>
        public static int MaxPlayers
        {
            get { return voices.Most; }
            set { voices.Most = value; }
        }

        const float StealSeconds = 0.03f;

        static readonly Voices<AudioSource> voices = new Voices<AudioSource>(source => source != null);
        static SfxLibrary library;

        /// <summary>Plays a sound everywhere. Its object ends with it; stop a loop. Returns null for a sound that is left
        /// out: it played a moment ago, or what plays is more important.</summary>
        public static AudioSource Play(string id)
        {
            return Begin(id, null, Vector3.zero, false);
        }

        /// <summary>Plays a sound at a point in space.</summary>
        public static AudioSource Play(string id, Vector3 at)
        {
            return Begin(id, null, at, true);
        }

        /// <summary>Plays a sound in space, going with an object.</summary>
        public static AudioSource Play(string id, Transform on)
        {
            return Begin(id, on, on.position, true);
        }

        /// <summary>Stops what a play returned, fading out as long as its sound says.</summary>
        public static void Stop(AudioSource source)
        {
            if (source == null)
                return;
            string id = voices.Take(source);
            SfxSound sound = id != null && Library != null ? Library.Find(id) : null;
            End(source, sound != null ? sound.fadeOut : 0f);
        }

        /// <summary>Stops all that plays of a sound, fading out as long as it says.</summary>
        public static void Stop(string id)
        {
            SfxSound sound = Library != null ? Library.Find(id) : null;
            foreach (AudioSource source in voices.Take(id))
                End(source, sound != null ? sound.fadeOut : 0f);
        }

        /// <summary>Returns what players read who can't hear a sound; empty if there is nothing.</summary>
        public static string Caption(string id)
        {
            SfxSound sound = Library != null ? Library.Find(id) : null;
            return sound != null ? sound.caption : "";
        }

        void Start()
        {
            if (playOnStart)
                Play();
        }

        /// <summary>Plays the component's sound, anew if it plays already.</summary>
        public void Play()
        {
            Stop();
            playing = Begin(sound, transform, transform.position, inSpace);
        }

        /// <summary>Ends the component's sound.</summary>
        public void Stop()
        {
            Stop(playing);
            playing = null;
        }

        static AudioSource Begin(string id, Transform parent, Vector3 at, bool inSpace)
        {
            SfxSound sound = Library != null ? Library.Find(id) : null;
            if (sound == null || sound.clips.Length == 0)
            {
                Debug.LogWarning("sfxgen: there is no sound '" + id + "', or it is not built yet: `sfxgen build`");
                return null;
            }
            AudioSource givesWay;
            if (!voices.MakeRoom(id, sound.priority, sound.maxVoices, sound.cooldown, Time.unscaledTime, out givesWay))
                return null;
            if (givesWay != null)
                End(givesWay, StealSeconds);
            GameObject place = new GameObject("Sfx " + id);
            AudioClip clip = sound.Next();
            place.transform.SetParent(parent, false);
            place.transform.position = at;
            AudioSource source = place.AddComponent<AudioSource>();
            Prepare(source, sound, clip, inSpace);
            source.Play();
            voices.Add(source, id, sound.priority);
            if (!sound.loop)
                Destroy(place, clip.length / source.pitch + 0.1f);
            if (sound.caption.Length > 0 && Captioned != null)
                Captioned(sound, source);
            return source;
        }

        static void End(AudioSource source, float seconds)
        {
            if (seconds > 0f)
                source.gameObject.AddComponent<SfxFade>().Begin(source, seconds);
            else
                Destroy(source.gameObject);
        }

        static void Prepare(AudioSource source, SfxSound sound, AudioClip clip, bool inSpace)
        {
            source.clip = clip;
            source.loop = sound.loop;
            source.spatialBlend = inSpace ? 1f : 0f;
            source.priority = sound.priority;
            if (sound.maxDistance > 0f)
            {
                source.rolloffMode = AudioRolloffMode.Linear; // the other modes never fall silent
                source.maxDistance = sound.maxDistance;
            }
            source.pitch = Jitter.Pitch(sound.pitchJitter, UnityEngine.Random.value);
            source.volume = Jitter.Gain(sound.volume, sound.volumeJitter, UnityEngine.Random.value);
            if (Mixer == null || sound.mixerGroup.Length == 0)
                return;
            AudioMixerGroup[] groups = Mixer.FindMatchingGroups(sound.mixerGroup);
            if (groups.Length > 0)
                source.outputAudioMixerGroup = groups[0];
        }
    }
}
