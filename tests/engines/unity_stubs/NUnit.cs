// Stands in for NUnit, so that the package's own tests of what needs no engine run under mono.
using System;
using System.Reflection;

namespace NUnit.Framework
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class TestAttribute : Attribute { }

    public static class Assert
    {
        public static void AreEqual(object expected, object actual)
        {
            if (!Equals(expected, actual))
                throw new Exception("expected " + expected + ", found " + actual);
        }

        public static void AreEqual(double expected, double actual, double delta)
        {
            if (!(Math.Abs(expected - actual) <= delta))
                throw new Exception("expected " + expected + ", found " + actual);
        }

        public static void AreNotEqual(object expected, object actual)
        {
            if (Equals(expected, actual))
                throw new Exception("twice " + actual);
        }

        public static void IsTrue(bool condition, string message = "")
        {
            if (!condition)
                throw new Exception("not true " + message);
        }
    }

    static class Runner
    {
        static int Main(string[] words)
        {
            if (words.Length > 0)
                return Sfxgen.Tests.SessionRun.Drive(words);
            int failed = 0;
            foreach (Type type in Assembly.GetExecutingAssembly().GetTypes())
                foreach (MethodInfo method in type.GetMethods())
                    if (method.IsDefined(typeof(TestAttribute), false))
                        failed += Run(type, method) ? 0 : 1;
            return failed;
        }

        static bool Run(Type type, MethodInfo method)
        {
            try
            {
                method.Invoke(Activator.CreateInstance(type), null);
                Console.WriteLine("passed " + method.Name);
                return true;
            }
            catch (TargetInvocationException error)
            {
                Console.WriteLine("FAILED " + method.Name + ": " + error.InnerException);
                return false;
            }
        }
    }
}
