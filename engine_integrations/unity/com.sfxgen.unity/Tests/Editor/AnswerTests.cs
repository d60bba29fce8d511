using System;
using System.Collections.Generic;
using NUnit.Framework;
using Sfxgen.Editor;

namespace Sfxgen.Tests
{
    public sealed class AnswerTests
    {
        [Test]
        public void ALockTellsSoundsAndTakes()
        {
            List<SoundRow> rows = Answer.OfLock(
                "{\"version\": 1, \"sounds\": {\"rain\": {\"state\": \"draft\", \"spec\": {\"loop\": true},"
                + " \"takes\": [{\"path\": \"Assets/Sfx/rain_01.wav\"}, {\"path\": \"Assets/Sfx/rain_02.wav\"}]}}}");
            Assert.AreEqual(1, rows.Count);
            Assert.AreEqual("rain", rows[0].Name);
            Assert.AreEqual("draft", rows[0].State);
            Assert.IsTrue(rows[0].Loop);
            Assert.AreEqual("Assets/Sfx/rain_02.wav", rows[0].Paths[1]);
        }

        [Test]
        public void ADamagedLockHasNoSounds()
        {
            foreach (string text in new[] { "", "<<<<<<< ours", "[]", "{\"sounds\": 3}", "{\"sounds\": {\"a\": 1" })
                Assert.AreEqual(0, Answer.OfLock(text).Count);
            Assert.AreEqual(0, Answer.OfLock("{\"sounds\": {\"a\": null}}")[0].Paths.Count);
        }

        [Test]
        public void AListTellsPlaces()
        {
            List<SoundRow> rows = Answer.OfList(
                "{\"sounds\": [{\"name\": \"a\", \"state\": \"stale\", \"loop\": false, \"paths\": [\"x.wav\"],"
                + " \"file\": \"audio/a.sfx.yaml\", \"line\": 12}]}");
            Assert.AreEqual("stale", rows[0].State);
            Assert.AreEqual(12, rows[0].Line);
            Assert.AreEqual(null, Answer.OfList("{\"errors\": []}"));
        }

        [Test]
        public void FaultsHaveTheirPlaceAndNextStep()
        {
            List<Fault> faults = Answer.Faults(
                "{\"errors\": [{\"file\": \"a.yaml\", \"line\": 3, \"message\": \"m\", \"hint\": \"h\"}]}");
            Assert.AreEqual("a.yaml:3  m\nh", faults[0].ToString());
            Assert.AreEqual("sfxgen gave no answer", Answer.Faults("Traceback")[0].Message);
            Assert.AreEqual(0, Answer.Faults("{}").Count);
        }

        [Test]
        public void ABuildTellsWhatItDid()
        {
            string text = "{\"summary\": {\"rendered\": 2, \"failed\": 1, \"unchanged\": 4},"
                + " \"sounds\": [{\"name\": \"a\", \"errors\": [\"why\"]}, {\"name\": \"b\"}], \"warnings\": [\"w\"]}";
            Assert.AreEqual("2 rendered, 1 failed, 4 unchanged", Answer.Summary(text));
            Assert.AreEqual("why", Answer.Failures(text)["a"][0]);
            Assert.AreEqual(1, Answer.Failures(text).Count);
            Assert.AreEqual("w", Answer.Warnings(text)[0]);
        }

        [Test]
        public void JsonIsReadStrictly()
        {
            Dictionary<string, object> read = (Dictionary<string, object>)Json.Parse(
                " {\"a\\n\\u00e9\": [1, -2.5e3, true, null, \"\\\"\"], \"b\": {}} ");
            List<object> list = (List<object>)read["a\n\u00e9"];
            Assert.AreEqual(-2500.0, list[1]);
            Assert.AreEqual("\"", list[4]);
            foreach (string text in new[] { "{", "[1,]", "{\"a\":1,}", "tru", "\"\\x\"", "1 2", "\"\\u12", "", "-" })
            {
                bool refused = false;
                try
                {
                    Json.Parse(text);
                }
                catch (FormatException)
                {
                    refused = true;
                }
                Assert.IsTrue(refused, text);
            }
        }

        [Test]
        public void WordsOfACommandLineAreQuoted()
        {
            Assert.AreEqual("\"a b\" \"c\\\"d\" \"e\\\\\"", Command.Quoted(new[] { "a b", "c\"d", "e\\" }));
        }
    }
}
