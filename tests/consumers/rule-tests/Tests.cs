// <page src/WhoCode.Reporting.Testing/README.md: RuleTest.For(>
