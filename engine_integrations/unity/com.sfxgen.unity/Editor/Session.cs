using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace Sfxgen.Editor
{
    /// <summary>What the window shows: sounds, faults and progress, known from the command line and the lock.</summary>
    public sealed class Session
    {
        static readonly Regex Progressed = new Regex(@"^\[ *(\d+)/(\d+)\] +(.*)$");
        static readonly Regex Faulty = new Regex(@"^(?:error: )?(.+?):(\d+):\d+: (.*)$");

        readonly Queue<Action> waiting = new Queue<Action>();
        Dictionary<string, List<string>> failed = new Dictionary<string, List<string>>();
        Command running, watch;
        DateTime lockTime;

        public List<SoundRow> Sounds = new List<SoundRow>();
        public List<Fault> Faults = new List<Fault>();
        public List<string> Warnings = new List<string>();
        public string Summary = "";
        public string Version = "";
        public bool IsMissing;
        public int Done, Total;
        public string Doing = "";

        /// <summary>Anything of the above changed.</summary>
        public event Action Changed;

        /// <summary>A build, a watch or someone else wrote files.</summary>
        public event Action FilesChanged;

        public string Executable { get; private set; }
        public string Root { get; private set; }
        public bool IsBusy { get { return running != null; } }
        public bool IsWatching { get { return watch != null; } }
        public int WatchId { get { return watch != null ? watch.Id : -1; } }

        string LockPath { get { return Path.Combine(Root, "sfxgen.lock"); } }

        public Session(string executable, string root)
        {
            Executable = executable;
            Root = root;
        }

        /// <summary>Shows what the lock has, then asks the command line.</summary>
        public void Open()
        {
            lockTime = TimeOfLock();
            if (File.Exists(LockPath))
                Sounds = Answer.OfLock(File.ReadAllText(LockPath));
            Run(new[] { "--version" }, OnVersion, null);
            Refresh();
        }

        /// <summary>Ends the watch; a build that is going on goes on, its renders are kept.</summary>
        public void Close()
        {
            StopWatching();
            if (running != null)
                running.Stop();
        }

        public void Poll()
        {
            if (running != null)
                running.Poll();
            if (watch != null)
                watch.Poll();
            DateTime now = TimeOfLock();
            if (now == lockTime)
                return;
            lockTime = now;
            Tell(FilesChanged);
            if (!IsBusy)
                Refresh();
        }

        public void Refresh()
        {
            Run(new[] { "list", Root, "--json" }, OnList, null);
        }

        public void Build()
        {
            Summary = "building …";
            Done = Total = 0;
            Run(new[] { "build", Root, "--json" }, OnBuild, OnBuildLine);
            Tell(Changed);
        }

        /// <summary>A new seed for a sound or, as name#2, for one of its takes; then builds it.</summary>
        public void Reroll(string name)
        {
            Run(new[] { "reroll", name, "--project", Root, "--json" }, OnReroll, null);
        }

        public void StartWatching()
        {
            if (watch != null)
                return;
            watch = new Command();
            watch.LineSaid += OnWatchLine;
            watch.Ended += OnWatchEnded;
            if (!watch.Start(Executable, "watch", Root, "--until-eof"))
                OnWatchEnded(127, "");
            Tell(Changed);
        }

        public void StopWatching()
        {
            if (watch == null)
                return;
            watch.Stop();
            watch = null;
            Tell(Changed);
        }

        // Commands run one after the other.
        void Run(string[] words, Action<string> onEnd, Action<string> onLine)
        {
            if (running != null)
            {
                waiting.Enqueue(() => Run(words, onEnd, onLine));
                return;
            }
            running = new Command();
            if (onLine != null)
                running.LineSaid += onLine;
            running.Ended += (_, output) => OnEnd(output, onEnd);
            if (!running.Start(Executable, words))
                OnEnd("", OnVersion);
        }

        void OnEnd(string output, Action<string> onEnd)
        {
            running = null;
            onEnd(output);
            if (waiting.Count > 0 && running == null)
                waiting.Dequeue()();
            Tell(Changed);
        }

        void OnVersion(string output)
        {
            Version = output.Trim();
            IsMissing = !Version.StartsWith("sfxgen ", StringComparison.Ordinal);
            if (!IsMissing)
                return;
            Version = Summary = "";
            waiting.Clear();
        }

        void OnList(string output)
        {
            Faults = Answer.Faults(output);
            List<SoundRow> rows = Answer.OfList(output);
            if (rows == null)
                return;
            Sounds = rows;
            foreach (SoundRow row in rows)
            {
                List<string> errors;
                if (!failed.TryGetValue(row.Name, out errors))
                    continue;
                row.State = "failed";
                row.Errors = errors;
            }
        }

        void OnBuild(string output)
        {
            failed = Answer.Failures(output);
            Warnings = Answer.Warnings(output);
            Summary = Answer.Summary(output);
            lockTime = TimeOfLock();
            Tell(FilesChanged);
            Refresh();
        }

        void OnReroll(string output)
        {
            Faults = Answer.Faults(output);
            if (Faults.Count == 0)
                Build();
        }

        void OnBuildLine(string line)
        {
            Match found = Progressed.Match(line);
            if (!found.Success)
                return;
            Done = int.Parse(found.Groups[1].Value);
            Total = int.Parse(found.Groups[2].Value);
            Doing = found.Groups[3].Value;
            Tell(Changed);
        }

        void OnWatchLine(string line)
        {
            OnBuildLine(line);
            if (line.EndsWith(" changed", StringComparison.Ordinal) || line.EndsWith(" deleted", StringComparison.Ordinal))
            {
                Faults.Clear();
                Tell(Changed);
            }
            Match found = Faulty.Match(line);
            if (!found.Success)
                return;
            string file = found.Groups[1].Value, message = found.Groups[3].Value;
            int at = int.Parse(found.Groups[2].Value);
            // A command's answer may have told it: there the message is without the key.
            if (Faults.Exists(told => told.File == file && told.Line == at && message.Contains(told.Message)))
                return;
            Faults.Add(new Fault { File = file, Line = at, Message = message });
            Tell(Changed);
        }

        void OnWatchEnded(int code, string output)
        {
            watch = null;
            IsMissing |= code == 127;
            Tell(Changed);
        }

        DateTime TimeOfLock()
        {
            return File.GetLastWriteTimeUtc(LockPath);
        }

        static void Tell(Action listeners)
        {
            if (listeners != null)
                listeners();
        }
    }
}
