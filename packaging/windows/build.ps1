# Makes the installer on Windows 10 or newer: needs Python 3.11 to 3.13, git and NSIS 3 (makensis on the PATH).
# Untried: it was written on Linux.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
function Invoke-Step { & $args[0] @($args[1..($args.Length - 1)]); if ($LASTEXITCODE) { throw "$args ended with $LASTEXITCODE" } }
$python = ".venv\Scripts\python.exe"
if (-not (Test-Path $python)) { Invoke-Step py -3.12 -m venv .venv }
Invoke-Step $python -m pip install -q --no-deps --require-hashes -r requirements-dev.lock
Invoke-Step $python -m pip install -q --no-deps --no-build-isolation -e .
$env:PYTHONPATH = "packaging"
Invoke-Step $python -m windows
