using System;
using System.Collections.Generic;
using System.IO;

namespace Sfxgen.Editor
{
    /// <summary>Where sfxgen is on this machine: in a person's own folders, never in the project.</summary>
    public static class Programs
    {
        static readonly string[] Venvs =
        {
            ".venv/bin/sfxgen", "venv/bin/sfxgen", ".venv/Scripts/sfxgen.exe", "venv/Scripts/sfxgen.exe",
        };

        /// <summary>Returns the command to start: what a person chose, else what built the project last on this machine,
        /// else that of a virtual environment in it, else `sfxgen`, for PATH to find.</summary>
        public static string Find(string chosen, string root)
        {
            if (!string.IsNullOrEmpty(chosen))
                return chosen;
            string noted = Noted(Path.Combine(Path.Combine(Config(), "sfxgen"), "projects"), root);
            if (File.Exists(noted))
                return noted;
            foreach (string place in Venvs)
                if (File.Exists(Path.Combine(root, place)))
                    return Path.Combine(root, place);
            return "sfxgen";
        }

        /// <summary>Returns what `sfxgen init` or a build noted for a project in a folder; empty if nothing.</summary>
        public static string Noted(string folder, string root)
        {
            if (!Directory.Exists(folder))
                return "";
            foreach (string file in Directory.GetFiles(folder, "*.json"))
            {
                Dictionary<string, object> note = Read(file);
                object project, program;
                if (note != null && note.TryGetValue("project", out project) && IsSame(project as string, root)
                    && note.TryGetValue("program", out program))
                    return program as string ?? "";
            }
            return "";
        }

        static Dictionary<string, object> Read(string file)
        {
            try
            {
                return Json.Parse(File.ReadAllText(file)) as Dictionary<string, object>;
            }
            catch (FormatException)
            {
                return null;
            }
            catch (IOException)
            {
                return null;
            }
        }

        static string Config()
        {
            bool windows = Path.DirectorySeparatorChar == '\\';
            string said = Environment.GetEnvironmentVariable(windows ? "APPDATA" : "XDG_CONFIG_HOME");
            if (!string.IsNullOrEmpty(said) && Path.IsPathRooted(said))
                return said;
            string home = Environment.GetEnvironmentVariable(windows ? "USERPROFILE" : "HOME") ?? "";
            return Path.Combine(home, windows ? "AppData/Roaming" : ".config");
        }

        static bool IsSame(string one, string other)
        {
            if (one == null)
                return false;
            bool linux = Path.DirectorySeparatorChar == '/' && !Directory.Exists("/System/Library");
            StringComparison how = linux ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            return string.Equals(Plain(one), Plain(other), how);
        }

        static string Plain(string path)
        {
            return path.Replace('\\', '/').TrimEnd('/');
        }
    }
}
