using Sfxgen;
using UnityEngine;

/// <summary>Put this on any object and press Play: buttons for steps on surfaces, a loop and clicks.</summary>
public sealed class FootstepsDemo : MonoBehaviour
{
    static readonly string[] Surfaces = { Sfx.FOOTSTEPS_GRASS, Sfx.FOOTSTEPS_GRAVEL, Sfx.FOOTSTEPS_WOOD };

    const float StrideSeconds = 0.45f;

    int walkingOn = -1;
    float nextStep;
    AudioSource wind;

    void Update()
    {
        if (walkingOn < 0 || Time.time < nextStep)
            return;
        nextStep = Time.time + StrideSeconds;
        SfxPlayer.Play(Surfaces[walkingOn], transform);
    }

    void OnGUI()
    {
        for (int i = 0; i < Surfaces.Length; i++)
            if (GUILayout.Button(Surfaces[i], GUILayout.Width(220)))
                walkingOn = walkingOn == i ? -1 : i;
        if (GUILayout.Button(wind == null ? "wind on" : "wind off"))
            ToggleWind();
        if (GUILayout.Button("confirm"))
            SfxPlayer.Play(Sfx.UI_CONFIRM);
    }

    void ToggleWind()
    {
        SfxPlayer.Play(Sfx.UI_CLICK);
        if (wind == null)
            wind = SfxPlayer.Play(Sfx.AMBIENCE_WIND);
        else
            Destroy(wind.gameObject);
    }
}
