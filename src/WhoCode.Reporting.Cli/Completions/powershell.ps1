# Completion of whocode for PowerShell. To use it, add this line to the file $PROFILE:
#     whocode completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName whocode -ScriptBlock {
    param($word, $commandAst, $cursor)
    # Options are offered after a hyphen only, so that files come first.
    whocode "[suggest:$cursor]" "$commandAst" 2>$null |
        Where-Object { $_ -and $_ -like "$word*" -and ($word -like '-*' -or $_ -notlike '-*') } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
