# Makes the installer on Windows 10 or newer: needs Python 3.11 to 3.13 (3.11 through py, or the command in PYTHON), git
# and NSIS 3. Untried: it was written on Linux.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
function Invoke-Step { & $args[0] @($args[1..($args.Length - 1)]); if ($LASTEXITCODE) { throw "$args ended with $LASTEXITCODE" } }
$python = ".venv\Scripts\python.exe"
if (-not (Test-Path $python)) {
    if ($env:PYTHON) { Invoke-Step $env:PYTHON -m venv .venv } else { Invoke-Step py -3.11 -m venv .venv }
}
Invoke-Step $python -m pip install -q --no-deps --require-hashes -r requirements-dev.lock
Invoke-Step $python -m pip install -q --no-deps --no-build-isolation -e .
# NSIS puts itself on nobody's PATH.
$env:PATH += ";${env:ProgramFiles(x86)}\NSIS"
$env:PYTHONPATH = "packaging"
Invoke-Step $python -m windows
