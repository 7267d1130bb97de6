using System.Diagnostics.CodeAnalysis;

namespace Wenxi.Display;

/// <summary>
/// Names the class that makes the formatters of a type. Notebook hosts built on .NET Interactive recognise the attribute by
/// its name and its properties by theirs, in whatever assembly it stands; so results show themselves there, and the library
/// depends on nothing. See Microsoft.DotNet.Interactive.Formatting, <c>Formatter.TryRegisterFromFormatterSources</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(TypeFormatterSourceAttribute.Used)] Type formatterSourceType) : Attribute
{
    private const DynamicallyAccessedMemberTypes Used =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods;

    [DynamicallyAccessedMembers(Used)]
    public Type FormatterSourceType { get; } = formatterSourceType;
}
