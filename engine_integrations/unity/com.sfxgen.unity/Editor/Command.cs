using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Sfxgen.Editor
{
    /// <summary>One run of the sfxgen command line. It is polled, so that the editor never waits for it.</summary>
    public sealed class Command
    {
        readonly Process process = new Process();
        readonly Queue<string> lines = new Queue<string>();
        readonly StringBuilder output = new StringBuilder();
        bool closedOutput, closedErrors, ended;

        /// <summary>A line on stderr: progress, and what people read.</summary>
        public event Action<string> LineSaid;

        /// <summary>The process ended: exit code, and all of its stdout.</summary>
        public event Action<int, string> Ended;

        /// <summary>Starts a process; its stdin stays open until Stop or the editor's end. False if there is no such command.</summary>
        public bool Start(string executable, params string[] words)
        {
            process.StartInfo = new ProcessStartInfo(executable, Quoted(words))
            {
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            };
            process.StartInfo.EnvironmentVariables["PYTHONIOENCODING"] = "utf-8";
            process.OutputDataReceived += (_, data) => TakeOutput(data.Data);
            process.ErrorDataReceived += (_, data) => TakeLine(data.Data);
            try
            {
                process.Start();
            }
            catch (Win32Exception)
            {
                return false;
            }
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return true;
        }

        /// <summary>Tells what the process has said since the last time, and its end.</summary>
        public void Poll()
        {
            string line;
            while ((line = NextLine()) != null)
                if (LineSaid != null)
                    LineSaid(line);
            if (ended || !IsOver())
                return;
            ended = true;
            if (Ended != null)
                Ended(process.ExitCode, output.ToString());
        }

        /// <summary>Closes stdin, which ends a watch; any other command goes on to its end, unheard.</summary>
        public void Stop()
        {
            ended = true;
            try
            {
                process.StandardInput.Close();
            }
            catch (InvalidOperationException)
            {
                // It never started.
            }
        }

        public int Id { get { return process.Id; } }

        bool IsOver()
        {
            lock (lines)
                return closedOutput && closedErrors && lines.Count == 0 && process.HasExited;
        }

        string NextLine()
        {
            lock (lines)
                return lines.Count > 0 ? lines.Dequeue() : null;
        }

        void TakeOutput(string line)
        {
            lock (lines)
            {
                closedOutput |= line == null;
                if (line != null)
                    output.AppendLine(line);
            }
        }

        void TakeLine(string line)
        {
            lock (lines)
            {
                closedErrors |= line == null;
                if (line != null)
                    lines.Enqueue(line);
            }
        }

        /// <summary>Returns words as one command line, by the rules of the C runtime, which .NET keeps on every system.</summary>
        public static string Quoted(IEnumerable<string> words)
        {
            List<string> made = new List<string>();
            foreach (string word in words)
                made.Add(Quoted(word));
            return string.Join(" ", made.ToArray());
        }

        static string Quoted(string word)
        {
            StringBuilder made = new StringBuilder("\"");
            int slashes = 0;
            foreach (char c in word)
            {
                if (c == '"')
                    made.Append('\\', slashes + 1);
                slashes = c == '\\' ? slashes + 1 : 0;
                made.Append(c);
            }
            return made.Append('\\', slashes).Append('"').ToString();
        }
    }
}
