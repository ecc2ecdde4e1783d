<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>active</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more are in work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>1 offer is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 offer was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of the notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications do not appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offers are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offers were missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>auto accept</name>
    <message>
        <source>Accepted by itself in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>break</name>
    <message>
        <source>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <extracomment>Beside what a task carries already; the API has room for 4,096 characters in all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <extracomment>The seconds left that are said to a screen reader. So long after zero Accept may still be pressed: the server decides, and its clock is known to a second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before you send it to anybody. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>{d} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The history could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>1 newer: show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {n} reservations to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>What goes first where there is too little room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event could not be read: what happened around it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What a supervisor looks for: it stands out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past · {n} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search caller, queue, SID or details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A row that is being read: its cells show that something comes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {n} more such gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more such gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} {n} waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} events could not be read: what happened around them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} newer: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller}: {n} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more are waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out ({default})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was rejected {n} times. It comes back unless you move to an activity without offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was rejected {n} times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of at most {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>This is version {version}. Nothing is installed by itself.</source>
        <translation>Esta é a versão {version}. Nada é instalado sozinho.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>A versão {version} está disponível</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>O que há de novo nela</translation>
    </message>
    <message>
        <source>Where your administrator installs programs, the new version comes from there.</source>
        <translation>Se o seu administrador instala os programas, a nova versão virá dele.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reservation could not be read and is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>A versão {version} está disponível.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novidades…</translation>
    </message>
    <message>
        <source>{n} reservations could not be read and are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>9 of 10 answered within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <extracomment>Height of the band with the ticks that stand out of it, and of the tick alone, in lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>So much of a day is drawn at least.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ({rate} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answered: {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>1 offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} workers · {available} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}+ offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: without a limit. Its end is said, and five more minutes can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more: agent-console config check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sound player names it. Empty: the one that the desktop chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Procurar versões mais novas uma vez por dia</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>Nada é instalado, e nada é enviado sobre você ou este computador.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>The ring tones in resources/sounds. What the shipped sounds are called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Well within a frame.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>O endereço de um pequeno arquivo, informado por quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>Onde são anunciadas</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found. Type a part of the name, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} settings were found and entered. Look through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signout</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the history on this computer as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>No offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending…</source>
        <extracomment>Room for the frame that the desktop puts around it. The last seconds of an offer, in which its time is shown in the colour of alarm.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more in the console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Attribute</source>
        <extracomment>The API allows 4,096 characters of attributes; whatever comes, laying it out stays cheap.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Agent Console</source>
        <extracomment>What was painted reaches the screen before the building begins. The names of the profiles, and this console&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Console: closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: Agent Console</source>
        <extracomment>By then the window has been painted and the first request is on its way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <extracomment>What is seen sooner is seen at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <extracomment>What a click cannot have come too late for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere {span} ago: {before} → {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <extracomment>What &quot;Everything about the task&quot; carries instead of an instruction. What &quot;Reject, keep my activity&quot; carries instead of an activity.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone} rings. The offer still stands: accept it, or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Blocks offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
