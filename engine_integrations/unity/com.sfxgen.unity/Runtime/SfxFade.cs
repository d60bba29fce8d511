using UnityEngine;

namespace Sfxgen
{
    /// <summary>Fades out the sound beside it, also while the game is paused, and ends it. SfxPlayer.Stop adds it.</summary>
    [AddComponentMenu("")]
    public sealed class SfxFade : MonoBehaviour
    {
        float seconds;
        float volume;
        float began;
        AudioSource source;

        public void Begin(AudioSource fading, float over)
        {
            source = fading;
            seconds = over;
            volume = fading.volume;
            began = Time.unscaledTime;
        }

        void Update()
        {
            if (source == null)
                return;
            float left = 1 - (Time.unscaledTime - began) / seconds;
            source.volume = volume * (left > 0 ? left : 0);
            if (left <= 0)
                Destroy(gameObject);
        }
    }
}
