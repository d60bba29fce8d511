using System.Collections.Generic;
using NUnit.Framework;

namespace Sfxgen.Tests
{
    public sealed class VoicesTests
    {
        sealed class Playing
        {
            public bool isOver;
        }

        static Voices<Playing> Make()
        {
            return new Voices<Playing>(playing => !playing.isOver);
        }

        static Playing Begin(Voices<Playing> voices, string id, int priority, int most, double now, out Playing givesWay)
        {
            if (!voices.MakeRoom(id, priority, most, 0, now, out givesWay))
                return null;
            Playing made = new Playing();
            voices.Add(made, id, priority);
            return made;
        }

        [Test]
        public void FiftyPlaysOfFourVoicesAreFourAndTheOldestGivesWay()
        {
            Voices<Playing> voices = Make();
            List<Playing> made = new List<Playing>();
            for (int i = 0; i < 50; i++)
            {
                Playing givesWay;
                made.Add(Begin(voices, "step", 128, 4, i, out givesWay));
                Assert.AreEqual(i < 4 ? null : made[i - 4], givesWay);
            }
            Assert.AreEqual(4, voices.Count("step"));
        }

        [Test]
        public void WithoutALimitAllPlay()
        {
            Voices<Playing> voices = Make();
            Playing givesWay;
            for (int i = 0; i < 50; i++)
                Assert.IsTrue(Begin(voices, "step", 128, 0, i, out givesWay) != null);
            Assert.AreEqual(50, voices.Count("step"));
        }

        [Test]
        public void WhatIsOverMakesRoom()
        {
            Voices<Playing> voices = Make();
            Playing givesWay;
            Begin(voices, "step", 128, 1, 0, out givesWay).isOver = true;
            Begin(voices, "step", 128, 1, 1, out givesWay);
            Assert.AreEqual(null, givesWay);
            Assert.AreEqual(1, voices.Count("step"));
        }

        [Test]
        public void ACooldownLeavesPlaysOut()
        {
            Voices<Playing> voices = Make();
            Playing givesWay;
            Assert.IsTrue(voices.MakeRoom("step", 128, 0, 0.3, 1.0, out givesWay));
            Assert.IsTrue(!voices.MakeRoom("step", 128, 0, 0.3, 1.2, out givesWay));
            Assert.IsTrue(voices.MakeRoom("door", 128, 0, 0.3, 1.2, out givesWay));
            Assert.IsTrue(voices.MakeRoom("step", 128, 0, 0.3, 1.4, out givesWay));
        }

        [Test]
        public void WhereTooMuchPlaysTheLeastImportantGivesWay()
        {
            Voices<Playing> voices = Make();
            voices.Most = 2;
            Playing givesWay;
            Playing small = Begin(voices, "small", 230, 0, 0, out givesWay);
            Begin(voices, "usual", 128, 0, 1, out givesWay);
            Begin(voices, "great", 26, 0, 2, out givesWay);
            Assert.AreEqual(small, givesWay);
            Assert.AreEqual(null, Begin(voices, "small", 230, 0, 3, out givesWay));
            Assert.AreEqual(1, voices.Count("great"));
        }

        [Test]
        public void WhatIsStoppedIsForgotten()
        {
            Voices<Playing> voices = Make();
            Playing givesWay;
            Playing first = Begin(voices, "step", 128, 0, 0, out givesWay);
            Playing second = Begin(voices, "step", 128, 0, 1, out givesWay);
            Assert.AreEqual("step", voices.Take(second));
            Assert.AreEqual(null, voices.Take(second));
            List<Playing> left = voices.Take("step");
            Assert.AreEqual(1, left.Count);
            Assert.AreEqual(first, left[0]);
            Assert.AreEqual(0, voices.Count("step"));
        }
    }
}
