; The installer for Windows: for one user, without administrator's rights, with questions or without (/S).
;   makensis /DVERSION=1.2.0 /DPAYLOAD=folder /DICON=file.ico /DOUTPUT=setup.exe installer.nsi
; Each version has a folder of its own, so that an upgrade touches nothing that runs. An older version is refused.
; Silently: setup.exe /S [/D=C:\folder]. Removing: uninstall.exe /S keeps the agent's own files, /S /PURGE takes them too.
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define TITLE "Agent Console"
; The same for every version, for ever: by it a newer installer finds an older installation.
!define UPGRADE_CODE "{6E0B1B0E-3F0C-4A4F-9C57-5D4A7C1E2B90}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${UPGRADE_CODE}"
!define OWN_KEY "Software\agent-console"
!define URL_CLASS "AgentConsole.Url"
!define EXIT_OLDER 3

Name "${TITLE} ${VERSION}"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${TITLE} installer"
VIAddVersionKey LegalCopyright "The agent_console maintainers, Apache-2.0"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Function .onInit
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_OK|MB_ICONEXCLAMATION "${TITLE} $0 is installed, which is newer than ${VERSION}. Its history could not be read by the older version, so nothing was changed. Remove the newer one first if you want the older." /SD IDOK
      SetErrorLevel ${EXIT_OLDER}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Program"
  SetOutPath "$INSTDIR\${VERSION}"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${VERSION}\agent-consolew.exe" "" "$INSTDIR\${VERSION}\agent-consolew.exe" 0 SW_SHOWNORMAL "" "Answer the calls and messages that Twilio TaskRouter offers you"

  ; tel: and sip: may be opened with it where the user chooses so in Windows' settings; no default is taken over.
  WriteRegStr HKCU "Software\Classes\${URL_CLASS}" "" "${TITLE}"
  WriteRegStr HKCU "Software\Classes\${URL_CLASS}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${URL_CLASS}\shell\open\command" "" '"$INSTDIR\${VERSION}\agent-consolew.exe" "%1"'
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationName" "${TITLE}"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities" "ApplicationDescription" "Desktop console for contact-center agents"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities\URLAssociations" "tel" "${URL_CLASS}"
  WriteRegStr HKCU "${OWN_KEY}\Capabilities\URLAssociations" "sip" "${URL_CLASS}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${TITLE}" "${OWN_KEY}\Capabilities"

  ; Where it starts at login it starts as this version from now on.
  ReadRegStr $0 HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "agent-console"
  ${If} $0 != ""
    WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "agent-console" '"$INSTDIR\${VERSION}\agent-consolew.exe"'
  ${EndIf}

  ReadRegStr $2 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${VERSION}\agent-consolew.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The agent_console maintainers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR\${VERSION}" "/S=0K" $0 $1 $1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0

  ; The version before goes unless it still runs; then the next installer or the uninstaller takes it.
  ${If} $2 != ""
  ${AndIf} $2 != "${VERSION}"
    Delete "$INSTDIR\$2\agent-consolew.exe"
    ${IfNot} ${FileExists} "$INSTDIR\$2\agent-consolew.exe"
      RMDir /r "$INSTDIR\$2"
    ${EndIf}
  ${EndIf}
SectionEnd

Section "Uninstall"
  ReadRegStr $2 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  Delete "$INSTDIR\$2\agent-consolew.exe"
  ${If} ${FileExists} "$INSTDIR\$2\agent-consolew.exe"
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TITLE} is running. Close it, then remove it." /SD IDOK
    SetErrorLevel 1
    Abort
  ${EndIf}
  ; Only folders of versions: whatever else somebody put here stays.
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoWhile} $1 != ""
    ${If} ${FileExists} "$INSTDIR\$1\_internal\*.*"
      RMDir /r "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "Software\Classes\${URL_CLASS}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${TITLE}"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "agent-console"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"

  ; The agent's own settings and history stay unless somebody asks for their end.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    RMDir /r "$LOCALAPPDATA\agent-console"
  ${EndIf}
SectionEnd
