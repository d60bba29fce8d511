using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Sfxgen.Editor
{
    /// <summary>Reads JSON into dictionaries, lists, strings, doubles, bools and null: what Unity's own reader can't.</summary>
    public sealed class Json
    {
        readonly string text;
        int at;

        Json(string text)
        {
            this.text = text;
        }

        /// <summary>Returns the value a text stands for. Throws FormatException where it is no JSON.</summary>
        public static object Parse(string text)
        {
            Json reader = new Json(text);
            object value = reader.Value();
            reader.Space();
            if (reader.at < text.Length)
                throw reader.Wrong();
            return value;
        }

        object Value()
        {
            Space();
            switch (Peek())
            {
                case '{': return Object();
                case '[': return Array();
                case '"': return String();
                case 't': return Word("true", true);
                case 'f': return Word("false", false);
                case 'n': return Word("null", null);
                default: return Number();
            }
        }

        Dictionary<string, object> Object()
        {
            Dictionary<string, object> made = new Dictionary<string, object>();
            at++;
            Space();
            while (Peek() != '}')
            {
                Space();
                string key = String();
                Space();
                Expect(':');
                made[key] = Value();
                Separator('}');
            }
            at++;
            return made;
        }

        List<object> Array()
        {
            List<object> made = new List<object>();
            at++;
            Space();
            while (Peek() != ']')
            {
                made.Add(Value());
                Separator(']');
            }
            at++;
            return made;
        }

        void Separator(char end)
        {
            Space();
            if (Peek() == end)
                return;
            Expect(',');
            Space();
            if (Peek() == end)
                throw Wrong();
        }

        string String()
        {
            Expect('"');
            StringBuilder made = new StringBuilder();
            while (Peek() != '"')
                made.Append(text[at] == '\\' ? Escape() : text[at++]);
            at++;
            return made.ToString();
        }

        char Escape()
        {
            at++;
            char kind = Peek();
            at++;
            if (kind != 'u')
            {
                int which = "\"\\/bfnrt".IndexOf(kind);
                if (which < 0)
                    throw Wrong();
                return "\"\\/\b\f\n\r\t"[which];
            }
            if (at + 4 > text.Length)
                throw Wrong();
            int code;
            if (!int.TryParse(text.Substring(at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out code))
                throw Wrong();
            at += 4;
            return (char)code;
        }

        object Number()
        {
            int start = at;
            while (at < text.Length && "+-0123456789.eE".IndexOf(text[at]) >= 0)
                at++;
            double number;
            string said = text.Substring(start, at - start);
            if (!double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
                throw Wrong();
            return number;
        }

        object Word(string word, object value)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                throw Wrong();
            at += word.Length;
            return value;
        }

        void Expect(char wanted)
        {
            if (Peek() != wanted)
                throw Wrong();
            at++;
        }

        char Peek()
        {
            if (at >= text.Length)
                throw Wrong();
            return text[at];
        }

        void Space()
        {
            while (at < text.Length && " \t\r\n".IndexOf(text[at]) >= 0)
                at++;
        }

        FormatException Wrong()
        {
            return new FormatException("no JSON at character " + at);
        }
    }
}
