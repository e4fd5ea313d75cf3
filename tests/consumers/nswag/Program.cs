// <page docs/guides/describe-with-nswag.md: AddOpenApiDocument>
