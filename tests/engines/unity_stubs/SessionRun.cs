// The window's session, without the window, against the real sfxgen: what it shows after each step.
using System;
using System.Threading;
using Sfxgen.Editor;

namespace Sfxgen.Tests
{
    static class SessionRun
    {
        static Session session;
        static int filesChanged, progress;

        public static int Drive(string[] words)
        {
            session = new Session(words[0], words[1]);
            session.FilesChanged += () => filesChanged++;
            session.Changed += () => progress = Math.Max(progress, session.Done);
            session.Open();
            Settle();
            Say("opened");
            session.Build();
            Settle();
            Say("built");
            if (words.Length > 2)
            {
                session.StartWatching();
                Console.WriteLine("watch " + session.WatchId);
                session.Changed += SayFaults;
                while (true)
                    Poll();
            }
            return 0;
        }

        static void Settle()
        {
            DateTime end = DateTime.UtcNow.AddSeconds(60);
            do
                Poll();
            while (session.IsBusy && DateTime.UtcNow < end);
        }

        static void Poll()
        {
            session.Poll();
            Thread.Sleep(10);
        }

        static void Say(string step)
        {
            Console.WriteLine(step + " missing=" + session.IsMissing + " version=" + session.Version
                + " summary=" + session.Summary + " progress=" + progress + "/" + session.Total
                + " files=" + (filesChanged > 0));
            foreach (SoundRow row in session.Sounds)
                Console.WriteLine("  " + row.Name + " " + row.State + " " + row.Paths.Count + " " + row.File + ":" + row.Line);
            SayFaults();
        }

        static void SayFaults()
        {
            foreach (Fault fault in session.Faults)
                Console.WriteLine("  fault " + fault);
        }
    }
}
