// Removes from an XML documentation file what users of the assembly cannot see: the compiler documents internal and private members, too.
// Usage: DOCUMENTATION ASSEMBLY REFERENCES, where REFERENCES is a file with one path a line. Prints how many members it kept and removed.
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

var (documentation, path, references) = (args[0], args[1], args[2]);

// The assembly is read, not loaded. Ids of members are resolved by the compiler that wrote them, so that nothing here needs to know their form.
var metadata = MetadataReference.CreateFromFile(path);
var compilation = CSharpCompilation.Create(
    "documentation", references: [metadata, .. File.ReadLines(references).Select(reference => MetadataReference.CreateFromFile(reference))]);
var assembly = compilation.GetAssemblyOrModuleSymbol(metadata) ?? throw new BadImageFormatException($"'{path}' is not an assembly.");

var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
var members = document.Descendants("member").ToList();
var hidden = members.Where(member => !IsVisible((string?)member.Attribute("name") ?? "")).ToList();
foreach (var member in hidden)
{
    if (member.PreviousNode is XText indentation)
    {
        indentation.Remove();
    }

    member.Remove();
}

if (hidden.Count > 0)
{
    using var output = new StreamWriter(documentation, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    document.Save(output, SaveOptions.DisableFormatting);
}

Console.WriteLine($"{Path.GetFileName(documentation)}: {members.Count - hidden.Count} members kept, {hidden.Count} removed");

bool IsVisible(string id) => DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation)
    .Any(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly) && IsAccessible(symbol));

static bool IsAccessible(ISymbol symbol) =>
    symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
    && (symbol.ContainingType is not { } type || IsAccessible(type));
