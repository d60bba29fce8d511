using System;
using System.Collections.Generic;
using NUnit.Framework;

namespace Sfxgen.Tests
{
    public sealed class ShuffleTests
    {
        [Test]
        public void EveryTakeIsHeardBeforeOneComesBackAndNoneTwiceInARow()
        {
            for (int seed = 0; seed < 50; seed++)
            {
                Random random = new Random(seed);
                Shuffle shuffle = new Shuffle(random.Next);
                int last = -1;
                for (int round = 0; round < 20; round++)
                {
                    HashSet<int> heard = new HashSet<int>();
                    for (int i = 0; i < 5; i++)
                    {
                        int take = shuffle.Next(5);
                        Assert.AreNotEqual(last, take);
                        Assert.IsTrue(heard.Add(take));
                        last = take;
                    }
                    Assert.AreEqual(5, heard.Count);
                }
            }
        }

        [Test]
        public void TwoTakesAlternate()
        {
            Shuffle shuffle = new Shuffle(new Random(1).Next);
            int first = shuffle.Next(2);
            for (int i = 0; i < 10; i++)
                Assert.AreEqual((first + i + 1) % 2, shuffle.Next(2));
        }

        [Test]
        public void OneTakeIsAlwaysTheFirst()
        {
            Assert.AreEqual(0, new Shuffle(count => count - 1).Next(1));
        }

        [Test]
        public void AnotherNumberOfTakesStartsAnew()
        {
            Shuffle shuffle = new Shuffle(new Random(1).Next);
            shuffle.Next(8);
            for (int i = 0; i < 9; i++)
                Assert.IsTrue(shuffle.Next(3) < 3);
        }

        [Test]
        public void JitterStaysInItsBounds()
        {
            Assert.AreEqual(2.0, Jitter.Pitch(12f, 1.0), 1e-6);
            Assert.AreEqual(0.5, Jitter.Pitch(12f, 0.0), 1e-6);
            Assert.AreEqual(1.0, Jitter.Pitch(3f, 0.5), 1e-6);
            Assert.AreEqual(0.5012, Jitter.Gain(-6f, 0f, 0.3), 1e-4);
            Assert.AreEqual(0.1, Jitter.Gain(-14f, 6f, 0.0), 1e-6);
            Assert.AreEqual(1.0, Jitter.Gain(6f, 0f, 0.5), 1e-6);
        }
    }
}
