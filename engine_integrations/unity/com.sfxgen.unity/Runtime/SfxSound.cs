using System;
using UnityEngine;

namespace Sfxgen
{
    /// <summary>One sound of the library: its takes and how it is played. sfxgen writes it; names are part of the file.</summary>
    [Serializable]
    public sealed class SfxSound
    {
        public string id = "";
        public AudioClip[] clips = new AudioClip[0];
        /// <summary>A clip does not say that it is a loop: this does.</summary>
        public bool loop;
        /// <summary>In dB; an AudioSource can't play above 0.</summary>
        public float volume;
        /// <summary>In dB, up or down.</summary>
        public float volumeJitter;
        /// <summary>In semitones, up or down.</summary>
        public float pitchJitter;
        public string mixerGroup = "";
        /// <summary>As an AudioSource has it: from 0, which stays longest where too much plays, to 256.</summary>
        public int priority = 128;
        /// <summary>How often it may play at once; any number for 0.</summary>
        public int maxVoices;
        /// <summary>Seconds after a play in which others are left out.</summary>
        public float cooldown;
        /// <summary>Where it is no longer heard; the AudioSource's own for 0.</summary>
        public float maxDistance;
        /// <summary>Seconds over which it fades when it is stopped.</summary>
        public float fadeOut = 0.01f;
        /// <summary>What players read who can't hear it; the key of its translations is the id.</summary>
        public string caption = "";

        [NonSerialized] Shuffle shuffle;

        /// <summary>Returns the next take, never the same twice in a row; null if there is none.</summary>
        public AudioClip Next()
        {
            if (clips.Length == 0)
                return null;
            if (shuffle == null)
                shuffle = new Shuffle(count => UnityEngine.Random.Range(0, count));
            return clips[shuffle.Next(clips.Length)];
        }
    }
}
