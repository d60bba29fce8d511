using System;

namespace Sfxgen
{
    /// <summary>Deals the numbers below a count: all of them before any comes back, never one twice in a row.</summary>
    public sealed class Shuffle
    {
        readonly Func<int, int> below;
        int[] order = new int[0];
        int dealt;

        /// <param name="below">Returns a random number from 0 to its argument, the argument left out.</param>
        public Shuffle(Func<int, int> below)
        {
            this.below = below;
        }

        public int Next(int count)
        {
            if (count <= 1)
                return 0;
            if (order.Length != count || dealt == count)
                Mix(count, order.Length == count ? order[count - 1] : -1);
            return order[dealt++];
        }

        void Mix(int count, int last)
        {
            order = new int[count];
            for (int i = 0; i < count; i++)
            {
                int at = below(i + 1);
                order[i] = order[at];
                order[at] = i;
            }
            if (order[0] == last)
                Swap(0, 1 + below(count - 1));
            dealt = 0;
        }

        void Swap(int a, int b)
        {
            int kept = order[a];
            order[a] = order[b];
            order[b] = kept;
        }
    }
}
