using System.IO;
using UnityEditor;
using UnityEngine;

namespace Sfxgen.Editor
{
    /// <summary>Settings for a sound of sfxgen's that arrives without its .meta. One that has its .meta keeps it.</summary>
    public sealed class SfxAudioPostprocessor : AssetPostprocessor
    {
        public override uint GetVersion()
        {
            return 1;
        }

        void OnPreprocessAudio()
        {
            if (!assetImporter.importSettingsMissing)
                return;
            SoundRow sound = Find(assetPath);
            if (sound == null)
                return;
            AudioImporter importer = (AudioImporter)assetImporter;
            AudioImporterSampleSettings settings = importer.defaultSampleSettings;
            settings.loadType = sound.Loop ? AudioClipLoadType.CompressedInMemory : AudioClipLoadType.DecompressOnLoad;
            settings.compressionFormat = sound.Loop ? AudioCompressionFormat.Vorbis : AudioCompressionFormat.ADPCM;
            importer.defaultSampleSettings = settings;
        }

        /// <summary>Returns the sound that an asset is a take of, from the lock; null if it is none.</summary>
        static SoundRow Find(string asset)
        {
            string path = Path.Combine(SfxgenWindow.Root, "sfxgen.lock");
            if (!File.Exists(path))
                return null;
            foreach (SoundRow sound in Answer.OfLock(File.ReadAllText(path)))
                foreach (string take in sound.Paths)
                    if (SfxgenWindow.AssetPath(take) == asset)
                        return sound;
            return null;
        }
    }
}
