using System;
using System.Collections.Generic;

namespace Sfxgen
{
    /// <summary>What plays now, and what gives way when too much would: the engine has no part in it.</summary>
    public sealed class Voices<T> where T : class
    {
        sealed class Voice
        {
            public T playing;
            public string id;
            public int priority;
        }

        readonly Func<T, bool> isThere;
        readonly List<Voice> voices = new List<Voice>();
        readonly Dictionary<string, double> began = new Dictionary<string, double>();

        /// <summary>How many there may be at once, of all sounds together.</summary>
        public int Most = 64;

        /// <param name="isThere">Tells whether something still plays.</param>
        public Voices(Func<T, bool> isThere)
        {
            this.isThere = isThere;
        }

        /// <summary>Returns whether a sound may begin now, and what has to end for it.</summary>
        /// <param name="priority">As Unity counts: those with the least number stay longest.</param>
        /// <param name="most">How often the sound may play at once; any number for 0.</param>
        /// <param name="now">In seconds, from anywhere, as the cooldown is.</param>
        public bool MakeRoom(string id, int priority, int most, double cooldown, double now, out T givesWay)
        {
            givesWay = null;
            double last;
            if (began.TryGetValue(id, out last) && now - last < cooldown)
                return false;
            voices.RemoveAll(voice => !isThere(voice.playing));
            Voice leaves = null;
            if (most > 0 && Count(id) >= most)
                leaves = voices.Find(voice => voice.id == id);
            else if (voices.Count >= Most)
            {
                leaves = LeastImportant();
                if (leaves == null || leaves.priority < priority)
                    return false;
            }
            if (leaves != null)
            {
                voices.Remove(leaves);
                givesWay = leaves.playing;
            }
            began[id] = now;
            return true;
        }

        public void Add(T playing, string id, int priority)
        {
            voices.Add(new Voice { playing = playing, id = id, priority = priority });
        }

        /// <summary>Returns what plays of a sound, the oldest first, and forgets it.</summary>
        public List<T> Take(string id)
        {
            List<T> taken = voices.FindAll(voice => voice.id == id && isThere(voice.playing)).ConvertAll(v => v.playing);
            voices.RemoveAll(voice => voice.id == id);
            return taken;
        }

        /// <summary>Returns the name of the sound that plays there, and forgets it; null if none does.</summary>
        public string Take(T playing)
        {
            Voice found = voices.Find(voice => ReferenceEquals(voice.playing, playing));
            if (found == null)
                return null;
            voices.Remove(found);
            return found.id;
        }

        /// <summary>Returns how often a sound plays.</summary>
        public int Count(string id)
        {
            return voices.FindAll(voice => voice.id == id && isThere(voice.playing)).Count;
        }

        Voice LeastImportant()
        {
            Voice least = null;
            foreach (Voice voice in voices)
                if (least == null || voice.priority > least.priority)
                    least = voice;
            return least;
        }
    }
}
