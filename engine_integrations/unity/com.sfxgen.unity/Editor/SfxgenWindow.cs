using System.IO;
using UnityEditor;
using UnityEditorInternal;
using UnityEngine;

namespace Sfxgen.Editor
{
    /// <summary>Window > sfxgen: every sound with its state, its takes, and what can be done with it.</summary>
    public sealed class SfxgenWindow : EditorWindow
    {
        const string ExecutableKey = "sfxgen.executable";
        const string FolderKey = "sfxgen.folder";
        const string WatchKey = "sfxgen.watch";

        Session session;
        Vector2 scroll;
        string filter = "";
        AudioSource preview;

        [MenuItem("Window/sfxgen")]
        public static void Open()
        {
            GetWindow<SfxgenWindow>("sfxgen");
        }

        /// <summary>sfxgen's root: the Unity project, or a folder above it.</summary>
        public static string Root
        {
            get
            {
                string project = Path.GetDirectoryName(Application.dataPath);
                string folder = EditorUserSettings.GetConfigValue(FolderKey);
                return string.IsNullOrEmpty(folder) ? project : Path.GetFullPath(Path.Combine(project, folder));
            }
        }

        // Of this project, in a person's own preferences.
        static string ChosenKey { get { return ExecutableKey + ":" + Root; } }

        /// <summary>Returns a path of the lock's, from sfxgen's root, as Unity has it: from the folder that holds Assets.</summary>
        public static string AssetPath(string path)
        {
            string project = Path.GetDirectoryName(Application.dataPath).Replace('\\', '/') + "/";
            string asset = Path.GetFullPath(Path.Combine(Root, path)).Replace('\\', '/');
            return asset.StartsWith(project, System.StringComparison.Ordinal) ? asset.Substring(project.Length) : asset;
        }

        void OnEnable()
        {
            session = new Session(Programs.Find(EditorPrefs.GetString(ChosenKey, ""), Root), Root);
            session.Changed += Repaint;
            session.FilesChanged += () => AssetDatabase.Refresh();
            EditorApplication.update += session.Poll;
            EditorApplication.quitting += session.Close;
            session.Open();
            if (SessionState.GetBool(WatchKey, false))  // it ended when scripts were reloaded
                session.StartWatching();
        }

        void OnDisable()
        {
            EditorApplication.update -= session.Poll;
            EditorApplication.quitting -= session.Close;
            session.Close();
            if (preview != null)
                DestroyImmediate(preview.gameObject);
        }

        void OnGUI()
        {
            Tools();
            if (session.IsMissing)
                Help();
            scroll = EditorGUILayout.BeginScrollView(scroll);
            foreach (SoundRow sound in session.Sounds)
                if (filter.Length == 0 || sound.Name.Contains(filter))
                    Row(sound);
            EditorGUILayout.EndScrollView();
            foreach (Fault fault in session.Faults)
                if (GUILayout.Button(fault.ToString(), EditorStyles.helpBox) && fault.File != null)
                    OpenLine(fault.File, fault.Line);
            Foot();
        }

        void Tools()
        {
            EditorGUILayout.BeginHorizontal(EditorStyles.toolbar);
            EditorGUI.BeginDisabledGroup(session.IsMissing || session.IsBusy);
            if (GUILayout.Button("Build", EditorStyles.toolbarButton, GUILayout.Width(60)))
                session.Build();
            EditorGUI.EndDisabledGroup();
            bool watching = GUILayout.Toggle(session.IsWatching, "Watch", EditorStyles.toolbarButton, GUILayout.Width(60));
            if (watching != session.IsWatching)
                Watch(watching);
            filter = EditorGUILayout.TextField(filter, EditorStyles.toolbarTextField);
            EditorGUILayout.EndHorizontal();
        }

        void Watch(bool on)
        {
            SessionState.SetBool(WatchKey, on);
            if (on)
                session.StartWatching();
            else
                session.StopWatching();
        }

        void Help()
        {
            EditorGUILayout.HelpBox(
                "sfxgen is not found. The sounds of the game are made by its command line, a Python program:\n\n"
                + "    pip install sfxgen\n\nIf it is installed, in a virtual environment for example, say where.",
                MessageType.Info);
            EditorGUILayout.BeginHorizontal();
            if (GUILayout.Button("Choose…"))
                Choose(EditorUtility.OpenFilePanel("The sfxgen command", "", ""));
            if (GUILayout.Button("Try again"))
                Begin();
            EditorGUILayout.EndHorizontal();
        }

        // Looks for sfxgen anew.
        void Begin()
        {
            OnDisable();
            OnEnable();
        }

        void Choose(string executable)
        {
            if (string.IsNullOrEmpty(executable))
                return;
            EditorPrefs.SetString(ChosenKey, executable);
            Begin();
        }

        void Row(SoundRow sound)
        {
            EditorGUILayout.BeginHorizontal();
            string name = sound.Loop ? sound.Name + "  ↻" : sound.Name;
            if (GUILayout.Button(new GUIContent(name, sound.File + ":" + sound.Line), EditorStyles.label) && sound.File != null)
                OpenLine(sound.File, sound.Line);
            string errors = string.Join("\n", sound.Errors.ToArray());
            GUILayout.Label(new GUIContent(sound.State, errors), GUILayout.Width(64));
            EditorGUI.BeginDisabledGroup(sound.Paths.Count == 0);
            if (GUILayout.Button("Play", EditorStyles.miniButtonLeft, GUILayout.Width(44)))
                Play(sound.Paths[Random.Range(0, sound.Paths.Count)]);
            if (GUILayout.Button("Show", EditorStyles.miniButtonMid, GUILayout.Width(44)))
                EditorUtility.RevealInFinder(Path.Combine(session.Root, sound.Paths[0]));
            EditorGUI.EndDisabledGroup();
            if (GUILayout.Button("Reroll", EditorStyles.miniButtonRight, GUILayout.Width(52)))
                session.Reroll(sound.Name);
            EditorGUILayout.EndHorizontal();
        }

        void Foot()
        {
            if (session.IsBusy && session.Total > 0)
            {
                Rect place = GUILayoutUtility.GetRect(18, 18);
                EditorGUI.ProgressBar(place, (float)session.Done / session.Total, session.Doing);
            }
            string said = session.Summary.Length > 0 ? session.Summary : session.Version;
            GUILayout.Label(new GUIContent(said, string.Join("\n", session.Warnings.ToArray())), EditorStyles.miniLabel);
        }

        void OpenLine(string file, int line)
        {
            InternalEditorUtility.OpenFileAtLineExternal(Path.Combine(session.Root, file), line);
        }

        void Play(string path)
        {
            AudioClip clip = AssetDatabase.LoadAssetAtPath<AudioClip>(AssetPath(path));
            if (clip == null)
                return;
            if (preview == null)
            {
                GameObject place = EditorUtility.CreateGameObjectWithHideFlags(
                    "sfxgen preview", HideFlags.HideAndDontSave, typeof(AudioSource));
                preview = place.GetComponent<AudioSource>();
            }
            preview.clip = clip;
            preview.Play();
        }
    }
}
