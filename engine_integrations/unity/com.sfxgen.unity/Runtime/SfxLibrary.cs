using System.Collections.Generic;
using UnityEngine;

namespace Sfxgen
{
    /// <summary>All sounds of the game. sfxgen writes it as Resources/SfxLibrary; edits are not for this file.</summary>
    public sealed class SfxLibrary : ScriptableObject
    {
        [SerializeField, HideInInspector] string seal = "";
        [SerializeField] List<SfxSound> sounds = new List<SfxSound>();

        Dictionary<string, SfxSound> byId;

        /// <summary>sfxgen's mark that nobody edited the file.</summary>
        public string Seal { get { return seal; } }

        public IReadOnlyList<SfxSound> Sounds { get { return sounds; } }

        /// <summary>Returns a sound by name; null if there is none.</summary>
        public SfxSound Find(string id)
        {
            if (byId == null)
            {
                byId = new Dictionary<string, SfxSound>();
                foreach (SfxSound sound in sounds)
                    byId[sound.id] = sound;
            }
            SfxSound found;
            return byId.TryGetValue(id, out found) ? found : null;
        }
    }
}
