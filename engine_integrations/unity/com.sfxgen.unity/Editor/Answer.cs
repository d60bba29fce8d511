using System;
using System.Collections.Generic;

namespace Sfxgen.Editor
{
    /// <summary>A sound as the window shows it.</summary>
    public sealed class SoundRow
    {
        public string Name = "";
        /// <summary>final, draft, recorded, manual, stale, missing, edited or failed.</summary>
        public string State = "";
        public bool Loop;
        public List<string> Paths = new List<string>();
        /// <summary>The manifest, from sfxgen's root; null when only the lock was read.</summary>
        public string File;
        public int Line;
        public List<string> Errors = new List<string>();
    }

    /// <summary>Something wrong in a manifest, or with no place at all.</summary>
    public sealed class Fault
    {
        public string File;
        public int Line;
        public string Message = "";
        public string Hint = "";

        public override string ToString()
        {
            string place = File == null ? "" : File + ":" + Line + "  ";
            return place + Message + (Hint.Length > 0 ? "\n" + Hint : "");
        }
    }

    /// <summary>Reads sfxgen.lock and what `sfxgen … --json` prints.</summary>
    public static class Answer
    {
        /// <summary>Returns the sounds of a lock; none where it can't be read.</summary>
        public static List<SoundRow> OfLock(string text)
        {
            List<SoundRow> rows = new List<SoundRow>();
            foreach (KeyValuePair<string, object> block in Map(Get(Read(text), "sounds")))
            {
                SoundRow row = new SoundRow();
                row.Name = block.Key;
                row.State = Text(Get(block.Value, "state"));
                row.Loop = Map(Get(block.Value, "spec")).ContainsKey("loop");
                foreach (object take in List(Get(block.Value, "takes")))
                    row.Paths.Add(Text(Get(take, "path")));
                rows.Add(row);
            }
            return rows;
        }

        /// <summary>Returns the sounds that `list --json` printed; null where it printed faults.</summary>
        public static List<SoundRow> OfList(string text)
        {
            object answer = Read(text);
            if (Get(answer, "sounds") == null)
                return null;
            List<SoundRow> rows = new List<SoundRow>();
            foreach (object sound in List(Get(answer, "sounds")))
            {
                SoundRow row = new SoundRow();
                row.Name = Text(Get(sound, "name"));
                row.State = Text(Get(sound, "state"));
                row.Loop = Get(sound, "loop") is bool && (bool)Get(sound, "loop");
                row.File = Get(sound, "file") as string;
                row.Line = Number(Get(sound, "line"));
                foreach (object path in List(Get(sound, "paths")))
                    row.Paths.Add(Text(path));
                rows.Add(row);
            }
            return rows;
        }

        /// <summary>Returns the sounds that failed in a build, by name, each with what went wrong.</summary>
        public static Dictionary<string, List<string>> Failures(string text)
        {
            Dictionary<string, List<string>> failed = new Dictionary<string, List<string>>();
            foreach (object sound in List(Get(Read(text), "sounds")))
            {
                List<string> errors = new List<string>();
                foreach (object error in List(Get(sound, "errors")))
                    errors.Add(Text(error));
                if (errors.Count > 0)
                    failed[Text(Get(sound, "name"))] = errors;
            }
            return failed;
        }

        /// <summary>Returns the faults a command printed; one that says so where it printed no JSON.</summary>
        public static List<Fault> Faults(string text)
        {
            List<Fault> faults = new List<Fault>();
            object answer = Read(text);
            if (answer == null)
                faults.Add(new Fault { Message = "sfxgen gave no answer", Hint = "run `sfxgen doctor` in a terminal" });
            foreach (object error in List(Get(answer, "errors")))
            {
                Fault fault = new Fault();
                fault.File = Get(error, "file") as string;
                fault.Line = Number(Get(error, "line"));
                fault.Message = Text(Get(error, "message"));
                fault.Hint = Text(Get(error, "hint"));
                faults.Add(fault);
            }
            return faults;
        }

        public static List<string> Warnings(string text)
        {
            List<string> warnings = new List<string>();
            foreach (object warning in List(Get(Read(text), "warnings")))
                warnings.Add(Text(warning));
            return warnings;
        }

        /// <summary>Returns what a build did, in a sentence.</summary>
        public static string Summary(string text)
        {
            object counts = Get(Read(text), "summary");
            if (counts == null)
                return "nothing was touched";
            List<string> words = new List<string>();
            foreach (string key in new[] { "rendered", "drafted", "restored", "failed" })
                if (Number(Get(counts, key)) > 0)
                    words.Add(Number(Get(counts, key)) + " " + key);
            words.Add(Number(Get(counts, "unchanged")) + " unchanged");
            return string.Join(", ", words.ToArray());
        }

        static object Read(string text)
        {
            try
            {
                return Json.Parse(text);
            }
            catch (FormatException)
            {
                return null;
            }
        }

        static object Get(object map, string key)
        {
            object found;
            Dictionary<string, object> known = map as Dictionary<string, object>;
            return known != null && known.TryGetValue(key, out found) ? found : null;
        }

        static Dictionary<string, object> Map(object value)
        {
            return value as Dictionary<string, object> ?? new Dictionary<string, object>();
        }

        static List<object> List(object value)
        {
            return value as List<object> ?? new List<object>();
        }

        static string Text(object value)
        {
            return value as string ?? "";
        }

        static int Number(object value)
        {
            return value is double ? (int)(double)value : 0;
        }
    }
}
