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
