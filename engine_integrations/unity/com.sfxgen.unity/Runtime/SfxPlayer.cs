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

        static SfxLibrary library;

        /// <summary>Plays a sound everywhere. Its object ends with it; destroy the object of a loop.</summary>
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
            if (playing != null)
                Destroy(playing.gameObject);
            playing = null;
        }

        static AudioSource Begin(string id, Transform parent, Vector3 at, bool inSpace)
        {
            SfxSound sound = Library != null ? Library.Find(id) : null;
            AudioClip clip = sound != null ? sound.Next() : null;
            if (clip == null)
            {
                Debug.LogWarning("sfxgen: there is no sound '" + id + "', or it is not built yet: `sfxgen build`");
                return null;
            }
            GameObject place = new GameObject("Sfx " + id);
            place.transform.SetParent(parent, false);
            place.transform.position = at;
            AudioSource source = place.AddComponent<AudioSource>();
            Prepare(source, sound, clip, inSpace);
            source.Play();
            if (!sound.loop)
                Destroy(place, clip.length / source.pitch + 0.1f);
            return source;
        }

        static void Prepare(AudioSource source, SfxSound sound, AudioClip clip, bool inSpace)
        {
            source.clip = clip;
            source.loop = sound.loop;
            source.spatialBlend = inSpace ? 1f : 0f;
            source.pitch = Jitter.Pitch(sound.pitchJitter, Random.value);
            source.volume = Jitter.Gain(sound.volume, sound.volumeJitter, Random.value);
            if (Mixer == null || sound.mixerGroup.Length == 0)
                return;
            AudioMixerGroup[] groups = Mixer.FindMatchingGroups(sound.mixerGroup);
            if (groups.Length > 0)
                source.outputAudioMixerGroup = groups[0];
        }
    }
}
