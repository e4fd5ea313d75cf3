using System.Reflection;
using System.Reflection.Emit;

namespace WhoCode.Reporting.Tests.Laws;

/// <summary>Finds the types that a type uses in its signatures, its attributes and the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type)
    {
        var named = new HashSet<Type>();
        Add(named, type.BaseType);
        AddAll(named, type.GetInterfaces());
        AddAll(named, type.CustomAttributes.Select(attribute => attribute.AttributeType));
        foreach (var member in type.GetMembers(All))
        {
            AddAll(named, member.CustomAttributes.Select(attribute => attribute.AttributeType));
            AddAll(named, member.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments).Select(argument => argument.Value as Type));
            switch (member)
            {
                case FieldInfo field:
                    Add(named, field.FieldType);
                    break;
                case MethodBase method:
                    AddAll(named, method.GetParameters().Select(parameter => parameter.ParameterType));
                    Add(named, (method as MethodInfo)?.ReturnType);
                    AddCode(named, method);
                    break;
            }
        }

        return named;
    }

    private static void AddAll(HashSet<Type> named, IEnumerable<Type?> types)
    {
        foreach (var type in types)
        {
            Add(named, type);
        }
    }

    private static void Add(HashSet<Type> named, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(named, type.GetElementType());
            return;
        }

        if (named.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) || type.IsGenericType)
        {
            AddAll(named, type.GenericTypeArguments);
        }
    }

    private static void AddCode(HashSet<Type> named, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            return;
        }

        AddAll(named, body.LocalVariables.Select(variable => variable.LocalType));
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            at += code[at] == 0xFE ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                AddToken(named, method, BitConverter.ToInt32(code, at));
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void AddToken(HashSet<Type> named, MethodBase method, int token)
    {
        var member = method.Module.ResolveMember(
            token,
            method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null,
            method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);
        Add(named, member as Type ?? member?.DeclaringType);
        if (member is MethodInfo { IsGenericMethod: true } generic)
        {
            AddAll(named, generic.GetGenericArguments());
        }
    }
}
