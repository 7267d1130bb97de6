extern alias compiler;
global using NUnit.Framework;
