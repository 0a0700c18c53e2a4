# Completion of riskrules for PowerShell; made by: riskrules completion pwsh
Register-ArgumentCompleter -Native -CommandName riskrules -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $line = "$commandAst".PadRight($cursorPosition)
    riskrules "[suggest:$cursorPosition]" $line 2>$null | Where-Object { $_ -like "$wordToComplete*" -and $_ -notmatch '^[-/].$' } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
