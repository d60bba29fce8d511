using System;

namespace Sfxgen
{
    /// <summary>How much one play differs from another.</summary>
    public static class Jitter
    {
        /// <summary>Returns a factor of speed and pitch, at most so many semitones up or down.</summary>
        /// <param name="random">From 0 to 1.</param>
        public static float Pitch(float semitones, double random)
        {
            return (float)Math.Pow(2, (2 * random - 1) * semitones / 12);
        }

        /// <summary>Returns a gain for a volume in dB, at most so many dB up or down, and never above 1.</summary>
        /// <param name="random">From 0 to 1.</param>
        public static float Gain(float volumeDb, float jitterDb, double random)
        {
            double db = volumeDb + (2 * random - 1) * jitterDb;
            return (float)Math.Min(1, Math.Pow(10, db / 20));
        }
    }
}
