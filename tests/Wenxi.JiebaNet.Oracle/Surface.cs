using System.Globalization;
using System.Reflection;

namespace Wenxi.JiebaNet.Oracle;

/// <summary>
/// What other code can use of an assembly, one line a type or member: its signature with the names and defaults of parameters,
/// which callers name, and whether it is static, virtual, readable and writable.
/// </summary>
internal static class Surface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(params IEnumerable<Assembly> assemblies) =>
        assemblies.SelectMany(static assembly => assembly.GetExportedTypes()).SelectMany(static type => Members(type).Prepend(Head(type)));

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        IEnumerable<Type> bases = type.GetInterfaces().Where(static kind => kind.IsVisible);
        if (type.BaseType is { } parent)
            bases = bases.Prepend(parent);
        return $"{kind} {Name(type)} : {string.Join(", ", bases.Select(Name).Order(StringComparer.Ordinal))}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Select(member => Member(member)).OfType<string>().Select(line => $"{Name(type)}: {line}");

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsUsable(constructor) => $"{Access(constructor)}constructor({Parameters(constructor)})",
        // Accessors are told with their properties, operators are not.
        MethodInfo method when IsUsable(method) && !IsAccessor(method) =>
            $"{Access(method)}{Name(method.ReturnType)} {method.Name}{Arguments(method)}({Parameters(method)}){Constraints(method.GetGenericArguments())}",
        PropertyInfo property when Usable(property.GetMethod) is not null || Usable(property.SetMethod) is not null =>
            $"{Name(property.PropertyType)} {property.Name}[{Parameters(property.GetIndexParameters())}] {Accessor("get", property.GetMethod)}{Accessor("set", property.SetMethod)}",
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly =>
            $"{(field.IsPublic ? "" : "protected ")}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "")}",
        EventInfo @event => $"event {@event.Name}",
        _ => null,
    };

    private static bool IsUsable(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static MethodInfo? Usable(MethodInfo? method) => method is not null && IsUsable(method) ? method : null;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Accessor(string name, MethodInfo? accessor) => Usable(accessor) is { } usable ? $"{Access(usable)}{name}; " : "";

    private static string Access(MethodBase method) => string.Concat(
        method.IsPublic ? "" : "protected ",
        method.IsStatic ? "static " : "",
        method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Arguments(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false) ? "this " : "") + Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(static parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Value(parameter.RawDefaultValue)}" : "")}"));

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Where(static argument => argument.IsGenericParameter).Select(static argument =>
    {
        IEnumerable<string> constraints = argument.GetGenericParameterConstraints().Select(Name);
        var special = argument.GenericParameterAttributes & GenericParameterAttributes.SpecialConstraintMask;
        if (special != GenericParameterAttributes.None)
            constraints = constraints.Prepend(special.ToString());
        string told = string.Join(", ", constraints);
        return told.Length == 0 ? "" : $" where {argument.Name} : {told}";
    }));

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // Without the assembly, in which the two libraries differ.
    private static string Name(Type type) => type switch
    {
        { IsGenericParameter: true } => type.Name,
        { HasElementType: true } => $"{Name(type.GetElementType()!)}{(type.IsArray ? "[]" : "&")}",
        { IsGenericType: true } => $"{type.Namespace}.{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => type.FullName!,
    };
}
