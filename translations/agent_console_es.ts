<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation>Acerca de Agent Console</translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation>Agent Console se distribuye bajo la licencia Apache, versión 2.0, y sin garantía alguna.</translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation>Durante tres años desde que recibió este programa, sus responsables le entregan el código fuente del Qt incluido por lo que cueste enviarlo. Los textos de ambas licencias GNU acompañan al programa.</translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation>Abrir los textos de las licencias</translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation>Qt se distribuye bajo la GNU Lesser General Public License, versión 3. Lo que le permite hacer con Qt, como averiguar qué falla con un Qt propio, no lo quita la licencia de este programa.</translation>
    </message>
    <message>
        <source>This runs from source; what it is made with is listed in requirements.lock.</source>
        <translation>Se ejecuta desde el código fuente; de qué está hecho figura en requirements.lock.</translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation>Versión {version}, con Python {python} y Qt {qt}.</translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation>Qué se distribuye con él y bajo qué licencia</translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation>Puede sustituir las bibliotecas de Qt por las suyas de la misma línea de versiones: son archivos en {folder}.</translation>
    </message>
</context>
<context>
    <name>active</name>
    <message numerus="yes">
        <source>%Ln more are in work</source>
        <comment>1 more is in work</comment>
        <translation>
            <numerusform>%Ln más en curso</numerusform>
            <numerusform>%Ln más en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation>Nada en curso.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln offers are waiting</source>
        <comment>1 offer is waiting</comment>
        <translation>
            <numerusform>%Ln oferta en espera</numerusform>
            <numerusform>%Ln ofertas en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed</source>
        <comment>1 offer was missed</comment>
        <translation>
            <numerusform>%Ln oferta perdida</numerusform>
            <numerusform>%Ln ofertas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of the notifications</source>
        <translation>Prueba de las notificaciones</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation>Agent Console sigue en marcha</translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation>Una oferta muestra aquí quién llama y la cola.</translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation>Compruebe que hay una salida de sonido conectada y encendida, y pruebe el timbre.</translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation>Elija otro sonido en los ajustes.</translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation>Conéctelo o elija otro en los ajustes.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Desktop notifications do not appear.</source>
        <translation>Las notificaciones del escritorio no aparecen.</translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation>Instale pipewire-bin, pulseaudio-utils o alsa-utils y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>No llegó a terminar.</translation>
    </message>
    <message>
        <source>It ended with code {code}.</source>
        <translation>Terminó con el código {code}.</translation>
    </message>
    <message>
        <source>It is not a sound file.</source>
        <translation>No es un archivo de sonido.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>Respondió: {words}</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nueva oferta</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Sin autorización</translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation>Oferta: {caller}</translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation>Las ofertas no pueden sonar: este equipo no tiene ningún programa que reproduzca sonidos.</translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation>Las ofertas siguen sonando. Para salir, use el menú del icono.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Only 16-bit samples can be played.</source>
        <translation>Solo se pueden reproducir muestras de 16 bits.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation>Conexión lenta</translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation>El timbre no pudo sonar: falló {subject}.</translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation>El timbre está silenciado</translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation>El timbre está silenciado: las ofertas solo se muestran.</translation>
    </message>
    <message>
        <source>The session bus was lost.</source>
        <translation>Se perdió el bus de sesión.</translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation>El dispositivo de sonido {subject} no se puede usar; el timbre suena en el habitual.</translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation>El sonido {subject} no se puede reproducir; suena otro en su lugar.</translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation>El timbre de prueba sonó con {player}. Si no oyó nada, compruebe el volumen.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>No hay bus de sesión.</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>{caller}: {news}</source>
        <translation>{caller}: {news}</translation>
    </message>
</context>
<context>
    <name>auto accept</name>
    <message>
        <source>Accepted by itself in {span}</source>
        <translation>Se acepta sola en {span}</translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation>No aceptar sola</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message numerus="yes">
        <source>%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <comment>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</comment>
        <translation>
            <numerusform>%Ln oferta sigue sonando. Puede seguir sonando y usted puede aceptarla, o rechazarse también.</numerusform>
            <numerusform>%Ln ofertas siguen sonando. Pueden seguir sonando y usted puede aceptarlas, o rechazarse también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation>Cambio a {activity}</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>Que siga sonando</translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation>Rechazar también</translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation>Seguir en {activity}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation>5 minutos más</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation>Todo sobre la tarea</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notas…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tarea…</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>no actualizado</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>prioridad {n}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>espera {time}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message numerus="yes">
        <source>%Ln characters too long</source>
        <comment>1 character too long</comment>
        <translation>
            <numerusform>Sobra %Ln carácter</numerusform>
            <numerusform>Sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation>Asignada hace 23 horas. TaskRouter borra una tarea a las 24 sin completarla: termínela ahora.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Elija cómo terminó</translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation>Completar así</translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation>Se completa sola en {time}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>¿Cómo terminó?</translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation>Notas, guardadas en la tarea</translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation>Motivo, para los informes</translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation>Se acabó el tiempo de trabajo posterior</translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation>Quedan {time} de trabajo posterior</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <translation>terminando…</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>Buscar en los detalles</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Read this before you send it to anybody. Nothing is sent by itself.</source>
        <translation>Léalo antes de enviarlo a nadie. Nada se envía solo.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
</context>
<context>
    <name>durations</name>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{d} d</source>
        <translation>{d} d</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} d {h} h</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{n}h</source>
        <translation>{n}h</translation>
    </message>
    <message>
        <source>{n}s</source>
        <translation>{n}s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A newer question came.</source>
        <translation>Llegó una consulta más reciente.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console has taken the archive over.</source>
        <translation>Una versión más reciente de Agent Console se ha hecho cargo del archivo histórico.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console wrote this archive.</source>
        <translation>Este archivo histórico lo escribió una versión más reciente de Agent Console.</translation>
    </message>
    <message>
        <source>A page names one that was read already.</source>
        <translation>Una página remite a otra que ya se leyó.</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>Una parte del archivo histórico está dañada.</translation>
    </message>
    <message>
        <source>A web address is missing or not valid.</source>
        <translation>Falta una dirección web o no es válida.</translation>
    </message>
    <message>
        <source>AC or SK and 32 hexadecimal digits are expected.</source>
        <translation>Se espera AC o SK y 32 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clave de API</translation>
    </message>
    <message>
        <source>Accept it instead of ringing a phone.</source>
        <translation>Acéptela en vez de hacer sonar un teléfono.</translation>
    </message>
    <message>
        <source>An older version wrote this archive.</source>
        <translation>Este archivo histórico lo escribió una versión anterior.</translation>
    </message>
    <message>
        <source>Another console on this computer uses it: {file}. Close that one first.</source>
        <translation>Otra consola de este equipo lo está usando: {file}. Ciérrela primero.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Otro programa está usando el archivo histórico.</translation>
    </message>
    <message>
        <source>Ask an administrator to give the key access to TaskRouter.</source>
        <translation>Pida a un administrador que dé a la clave acceso a TaskRouter.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Consulte a un administrador.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network.</source>
        <translation>Consulte a quien se ocupa de esta red.</translation>
    </message>
    <message>
        <source>At most {count} characters can be kept; auth tokens and API keys are shorter.</source>
        <translation>Se pueden guardar como máximo {count} caracteres; los tokens y las claves de API son más cortos.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network&apos;s proxy.</source>
        <translation>Compruebe la dirección del servidor y el proxy de la red.</translation>
    </message>
    <message>
        <source>Check the key and its secret, then sign in again.</source>
        <translation>Compruebe la clave y su secreto, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the network and the name {peer}.</source>
        <translation>Compruebe la red y el nombre {peer}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>Check the phone and the caller ID.</source>
        <translation>Compruebe el teléfono y el identificador de llamada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; {address} was not trusted.</source>
        <translation>Compruebe la fecha de este equipo; no se confió en {address}.</translation>
    </message>
    <message>
        <source>Choose another activity.</source>
        <translation>Elija otra actividad.</translation>
    </message>
    <message>
        <source>Connecting took too long.</source>
        <translation>La conexión tardó demasiado.</translation>
    </message>
    <message>
        <source>Copy it from where the key was made.</source>
        <translation>Cópielo de donde se creó la clave.</translation>
    </message>
    <message>
        <source>Enter the auth token or the API key&apos;s secret.</source>
        <translation>Introduzca el token de autenticación o el secreto de la clave de API.</translation>
    </message>
    <message>
        <source>Give a user and password for {proxy}.</source>
        <translation>Indique usuario y contraseña para {proxy}.</translation>
    </message>
    <message>
        <source>Give client:name, sip:user@host or a number such as +15551234567.</source>
        <translation>Indique client:nombre, sip:usuario@host o un número como +15551234567.</translation>
    </message>
    <message>
        <source>Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service of KWallet or KeePassXC, and sign in to the desktop again.</source>
        <translation>Instale gnome-keyring (en Debian y Ubuntu: sudo apt install gnome-keyring) o active el Secret Service de KWallet o KeePassXC, y vuelva a entrar en el escritorio.</translation>
    </message>
    <message>
        <source>It does not fit the archive, or its row there is damaged; all else is kept. {sids}</source>
        <translation>No cabe en el archivo histórico o su fila está dañada; todo lo demás se conserva. {sids}</translation>
    </message>
    <message>
        <source>It ended or went to someone else.</source>
        <translation>Terminó o pasó a otra persona.</translation>
    </message>
    <message>
        <source>It ended some minutes ago, or an address in the settings is wrong.</source>
        <translation>Terminó hace unos minutos o una dirección de los ajustes es incorrecta.</translation>
    </message>
    <message>
        <source>It goes on after more pages than there can be.</source>
        <translation>Continúa tras más páginas de las que puede haber.</translation>
    </message>
    <message>
        <source>It holds blanks or characters that no auth token has: copy it once more.</source>
        <translation>Contiene espacios o caracteres que ningún token tiene: cópielo otra vez.</translation>
    </message>
    <message>
        <source>It is no announcement of a version.</source>
        <translation>No es el anuncio de una versión.</translation>
    </message>
    <message>
        <source>It is not what TaskRouter sends (at {field}).</source>
        <translation>No es lo que envía TaskRouter (en {field}).</translation>
    </message>
    <message>
        <source>It names no version.</source>
        <translation>No nombra ninguna versión.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Dice: {message}</translation>
    </message>
    <message>
        <source>It was answered, withdrawn or it ran out. Nothing needs to be done.</source>
        <translation>Se respondió, se retiró o venció. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>It was never kept here, or has been removed.</source>
        <translation>Nunca se guardó aquí o se ha eliminado.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>No se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Its compressed data cannot be read.</source>
        <translation>Sus datos comprimidos no se pueden leer.</translation>
    </message>
    <message>
        <source>Its compressed data is incomplete.</source>
        <translation>Sus datos comprimidos están incompletos.</translation>
    </message>
    <message>
        <source>Look at it again, then decide anew.</source>
        <translation>Mírelo otra vez y decida de nuevo.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>No se logró una conexión segura.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>None of this computer&apos;s authorities vouches for {address}. On a company network, the company&apos;s own certificate may have to be installed.</source>
        <translation>Ninguna autoridad de este equipo responde por {address}. En una red de empresa quizá haya que instalar el certificado de la empresa.</translation>
    </message>
    <message>
        <source>Nothing answers at {peer}.</source>
        <translation>Nada responde en {peer}.</translation>
    </message>
    <message>
        <source>Nothing else was asked.</source>
        <translation>No se preguntó nada más.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing of it could be read. It is kept as {file}.</source>
        <translation>No se pudo leer nada de él. Se conserva como {file}.</translation>
    </message>
    <message>
        <source>Nothing was asked there, and nothing was told to it.</source>
        <translation>Allí no se preguntó ni se dijo nada.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Only https addresses without a name or password are asked.</source>
        <translation>Solo se consultan direcciones https sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in there, then try again.</source>
        <translation>Abra una página web en un navegador, inicie sesión allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Open the desktop&apos;s own program for passwords and look there.</source>
        <translation>Abra el programa de contraseñas del escritorio y mire allí.</translation>
    </message>
    <message>
        <source>Pages of {host} may not be opened from here.</source>
        <translation>Las páginas de {host} no se pueden abrir desde aquí.</translation>
    </message>
    <message>
        <source>Somebody else may be answering for {address}.</source>
        <translation>Quizá otro responda por {address}.</translation>
    </message>
    <message>
        <source>Something could not be stored.</source>
        <translation>Algo no se pudo guardar.</translation>
    </message>
    <message>
        <source>Something other than TaskRouter answered.</source>
        <translation>Respondió algo que no es TaskRouter.</translation>
    </message>
    <message>
        <source>Start this console again: what happens until then is shown, and read back afterwards.</source>
        <translation>Reinicie esta consola: lo que ocurra hasta entonces se muestra y se lee de nuevo después.</translation>
    </message>
    <message>
        <source>TaskRouter did not answer in time.</source>
        <translation>TaskRouter no respondió a tiempo.</translation>
    </message>
    <message>
        <source>TaskRouter does not accept this sign-in.</source>
        <translation>TaskRouter no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this any more.</source>
        <translation>TaskRouter ya no lo conoce.</translation>
    </message>
    <message>
        <source>TaskRouter has a fault.</source>
        <translation>TaskRouter tiene una avería.</translation>
    </message>
    <message>
        <source>TaskRouter is busy.</source>
        <translation>TaskRouter está ocupado.</translation>
    </message>
    <message>
        <source>TaskRouter refused this.</source>
        <translation>TaskRouter lo rechazó.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s answers do not say when they were made.</source>
        <translation>Las respuestas de TaskRouter no dicen cuándo se hicieron.</translation>
    </message>
    <message>
        <source>The account SID or API key SID cannot be right.</source>
        <translation>El SID de la cuenta o de la clave de API no puede ser correcto.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>La cuenta está suspendida.</translation>
    </message>
    <message>
        <source>The announcement of versions is too large.</source>
        <translation>El anuncio de versiones es demasiado grande.</translation>
    </message>
    <message>
        <source>The answer came in a form that was not asked for.</source>
        <translation>La respuesta llegó en una forma que no se pidió.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La respuesta no se pudo leer.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>La respuesta terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>La respuesta está dañada.</translation>
    </message>
    <message>
        <source>The answer is not HTTP that can be read.</source>
        <translation>La respuesta no es HTTP legible.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La respuesta es demasiado grande.</translation>
    </message>
    <message>
        <source>The answer names a next page that is no URL.</source>
        <translation>La respuesta da una página siguiente que no es una URL.</translation>
    </message>
    <message>
        <source>The answer points to another server.</source>
        <translation>La respuesta remite a otro servidor.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>El archivo histórico no se puede abrir.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>El archivo histórico no se puede usar.</translation>
    </message>
    <message>
        <source>The archive is closing.</source>
        <translation>El archivo histórico se está cerrando.</translation>
    </message>
    <message>
        <source>The archive may not be opened.</source>
        <translation>No se permite abrir el archivo histórico.</translation>
    </message>
    <message>
        <source>The archive may not be written.</source>
        <translation>No se permite escribir en el archivo histórico.</translation>
    </message>
    <message>
        <source>The archive was damaged, and a new one was begun.</source>
        <translation>El archivo histórico estaba dañado y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The base URL cannot be used:</source>
        <translation>La URL base no se puede usar:</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>La llamada no se pudo hacer.</translation>
    </message>
    <message>
        <source>The caller ID is missing or not valid.</source>
        <translation>Falta el identificador de llamada o no es válido.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>Quien llamaba ha colgado.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>The connection to TaskRouter is closed.</source>
        <translation>La conexión con TaskRouter está cerrada.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke off.</source>
        <translation>La conexión con {peer} se cortó.</translation>
    </message>
    <message>
        <source>The console closed before the answer came.</source>
        <translation>La consola se cerró antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>La consola se está cerrando.</translation>
    </message>
    <message>
        <source>The counts are not those of the rows.</source>
        <translation>Los recuentos no son los de las filas.</translation>
    </message>
    <message>
        <source>The desktop may be asking for its password: answer that, then try again.</source>
        <translation>Quizá el escritorio esté pidiendo su contraseña: respóndale y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>El disco no responde.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The event log has no end.</source>
        <translation>El registro de eventos no tiene fin.</translation>
    </message>
    <message>
        <source>The event log leads in a circle.</source>
        <translation>El registro de eventos da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be read: {reason}.</source>
        <translation>El archivo de perfiles {file} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be written: {reason}.</source>
        <translation>El archivo de perfiles {file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has a wrong value: {reason}</source>
        <translation>El archivo de perfiles {file} tiene un valor incorrecto: {reason}</translation>
    </message>
    <message>
        <source>The file of profiles {file} has something else where {wanted} is expected.</source>
        <translation>El archivo de perfiles {file} tiene otra cosa donde se espera {wanted}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has two profiles of one name.</source>
        <translation>El archivo de perfiles {file} tiene dos perfiles con el mismo nombre.</translation>
    </message>
    <message>
        <source>The file of profiles {file} is not valid TOML: {reason}.</source>
        <translation>El archivo de perfiles {file} no es TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>El historial no se puede leer ahora.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>El historial no se puede leer.</translation>
    </message>
    <message>
        <source>The history could not be deleted.</source>
        <translation>El historial no se pudo borrar.</translation>
    </message>
    <message>
        <source>The history was not deleted.</source>
        <translation>El historial no se ha eliminado.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>El llavero se negó.</translation>
    </message>
    <message>
        <source>The list leads in a circle.</source>
        <translation>La lista da vueltas en círculo.</translation>
    </message>
    <message>
        <source>The name of the {noun} was not found.</source>
        <translation>No se encontró el nombre del {noun}.</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>No se llega a la red.</translation>
    </message>
    <message>
        <source>The network wants you to sign in.</source>
        <translation>La red pide que inicie sesión.</translation>
    </message>
    <message>
        <source>The notes are {over} characters too long for the task. Shorten them.</source>
        <translation>A las notas les sobran {over} caracteres para la tarea. Acórtelas.</translation>
    </message>
    <message>
        <source>The phone to ring is missing or not valid.</source>
        <translation>Falta el teléfono que debe sonar o no es válido.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>El proxy no se puede usar.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>El proxy no conectó.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>El proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong into its address.</source>
        <translation>La contraseña del proxy no va en su dirección.</translation>
    </message>
    <message>
        <source>The secret cannot be right.</source>
        <translation>El secreto no puede ser correcto.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>El secreto está vacío.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Falta el secreto.</translation>
    </message>
    <message>
        <source>The secret is not in the keyring.</source>
        <translation>El secreto no está en el llavero.</translation>
    </message>
    <message>
        <source>The secret is not known here.</source>
        <translation>El secreto no se conoce aquí.</translation>
    </message>
    <message>
        <source>The secret is too long for a keyring.</source>
        <translation>El secreto es demasiado largo para un llavero.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>El certificado del servidor está a otro nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>No se confía en el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>The task has no version, so that a change could be lost: nothing is written.</source>
        <translation>La tarea no tiene versión, de modo que un cambio podría perderse: no se escribe nada.</translation>
    </message>
    <message>
        <source>The task&apos;s attributes cannot be read, so nothing is added to them.</source>
        <translation>Los atributos de la tarea no se pueden leer, así que no se les añade nada.</translation>
    </message>
    <message>
        <source>The {noun} could not be reached.</source>
        <translation>No se pudo llegar al {noun}.</translation>
    </message>
    <message>
        <source>The {noun} refused the connection.</source>
        <translation>El {noun} rechazó la conexión.</translation>
    </message>
    <message>
        <source>There is no call in this task.</source>
        <translation>Esta tarea no tiene llamada.</translation>
    </message>
    <message>
        <source>There is no folder for an archive.</source>
        <translation>No hay carpeta para un archivo histórico.</translation>
    </message>
    <message>
        <source>This activity cannot be used here.</source>
        <translation>Esta actividad no se puede usar aquí.</translation>
    </message>
    <message>
        <source>This changed in the meantime.</source>
        <translation>Esto cambió entretanto.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Este escritorio no tiene llavero.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Esta clave no puede hacer eso.</translation>
    </message>
    <message>
        <source>This offer is no longer open.</source>
        <translation>Esta oferta ya no está abierta.</translation>
    </message>
    <message>
        <source>This task is no longer yours.</source>
        <translation>Esta tarea ya no es suya.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account or that it has verified.</source>
        <translation>Use un número que pertenezca a la cuenta o que esta haya verificado.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What can be read is shown, and new work is stored. Keep a copy of {file} ({found}).</source>
        <translation>Lo legible se muestra y el trabajo nuevo se guarda. Conserve una copia de {file} ({found}).</translation>
    </message>
    <message>
        <source>What can be read of the old one is taken over. It is kept as {aside}.</source>
        <translation>Lo legible del antiguo se traspasa. Se conserva como {aside}.</translation>
    </message>
    <message>
        <source>What is announced cannot be read.</source>
        <translation>Lo anunciado no se puede leer.</translation>
    </message>
    <message>
        <source>What was read is kept, but not as known: nobody can say which time it is of.</source>
        <translation>Lo leído se conserva, pero no como conocido: nadie puede decir de qué momento es.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>No se pudieron guardar sus ajustes.</translation>
    </message>
    <message>
        <source>a name or password does not belong into it; the credential is given apart</source>
        <translation>un nombre o una contraseña no van en ella; la credencial se da aparte</translation>
    </message>
    <message>
        <source>account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>http is for this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>http es solo para este equipo (127.0.0.1, ::1, localhost); use https</translation>
    </message>
    <message>
        <source>http://host:port is expected; SOCKS and PAC are not supported.</source>
        <translation>Se espera http://host:puerto; SOCKS y PAC no se admiten.</translation>
    </message>
    <message>
        <source>it belongs to the archive that is read</source>
        <translation>pertenece al archivo histórico que se lee</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>tiene que empezar por https://</translation>
    </message>
    <message>
        <source>it has to end after the host and port</source>
        <translation>tiene que terminar tras el host y el puerto</translation>
    </message>
    <message>
        <source>it has to end before the ? or #</source>
        <translation>tiene que terminar antes del ? o #</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es un dispositivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it names no host that can be used</source>
        <translation>no nombra ningún host utilizable</translation>
    </message>
    <message>
        <source>its host or port cannot be read</source>
        <translation>su host o puerto no se puede leer</translation>
    </message>
    <message>
        <source>profile {number}, {key}</source>
        <translation>perfil {number}, {key}</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>worker SID</source>
        <translation>SID del agente</translation>
    </message>
    <message>
        <source>workspace SID</source>
        <translation>SID del workspace</translation>
    </message>
    <message>
        <source>{address} answered with HTTP {status}.</source>
        <translation>{address} respondió con HTTP {status}.</translation>
    </message>
    <message>
        <source>{address} did not answer to the end.</source>
        <translation>{address} no respondió hasta el final.</translation>
    </message>
    <message>
        <source>{address} did not answer.</source>
        <translation>{address} no respondió.</translation>
    </message>
    <message>
        <source>{address} speaks no TLS that is safe enough, or none at all.</source>
        <translation>{address} no habla un TLS lo bastante seguro, o ninguno.</translation>
    </message>
    <message>
        <source>{address} was asked.</source>
        <translation>Se preguntó a {address}.</translation>
    </message>
    <message>
        <source>{address} was asked. Check the network.</source>
        <translation>Se preguntó a {address}. Compruebe la red.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>{file} has format {version}, this version knows {known}. It was left alone: install the newer one.</source>
        <translation>{file} tiene el formato {version}; esta versión conoce el {known}. No se tocó: instale la más reciente.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date.</source>
        <translation>{file} tiene que actualizarse.</translation>
    </message>
    <message>
        <source>{file} is damaged or no archive.</source>
        <translation>{file} está dañado o no es un archivo histórico.</translation>
    </message>
    <message>
        <source>{file} is no archive of this program.</source>
        <translation>{file} no es un archivo histórico de este programa.</translation>
    </message>
    <message>
        <source>{file}: {reason}. What you chose is in force until the console ends.</source>
        <translation>{file}: {reason}. Lo que eligió vale hasta que termine la consola.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name}: a name of at most {limit} characters is expected.</source>
        <translation>{name}: se espera un nombre de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{name}: a text is expected.</source>
        <translation>{name}: se espera un texto.</translation>
    </message>
    <message>
        <source>{name}: one of {choices} is expected.</source>
        <translation>{name}: se espera uno de {choices}.</translation>
    </message>
    <message>
        <source>{name}: {expected}.</source>
        <translation>{name}: {expected}.</translation>
    </message>
    <message>
        <source>{noun} SID</source>
        <translation>SID ({noun})</translation>
    </message>
    <message>
        <source>{peer} did not answer. Check the network.</source>
        <translation>{peer} no respondió. Compruebe la red.</translation>
    </message>
    <message>
        <source>{place} has signs that cannot be within an address.</source>
        <translation>{place} tiene signos que no pueden estar en una dirección.</translation>
    </message>
    <message>
        <source>{place} is no short line of text for this task.</source>
        <translation>{place} no es una línea corta de texto en esta tarea.</translation>
    </message>
    <message>
        <source>{place} is not known for this task.</source>
        <translation>{place} no se conoce en esta tarea.</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}</source>
        <translation>se espera {prefix} y 32 cifras hexadecimales; este es un SID de tipo «{noun}»</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; {count} characters were given</source>
        <translation>se espera {prefix} y 32 cifras hexadecimales; se dieron {count} caracteres</translation>
    </message>
    <message>
        <source>{proxy} answered: {answer}</source>
        <translation>{proxy} respondió: {answer}</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.</source>
        <translation>{restored} de sus reservas están en el nuevo, {lost} no se pudieron leer. Se conserva como {file}.</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one. It is kept as {file}.</source>
        <translation>{restored} de sus reservas están en el nuevo. Se conserva como {file}.</translation>
    </message>
    <message>
        <source>{title} What happens now is shown, and forgotten at the end.</source>
        <translation>{title} Lo que pase ahora se muestra y se olvida al final.</translation>
    </message>
    <message>
        <source>{why} Of what waited, the oldest {count} had to be dropped: there is no room for them.</source>
        <translation>{why} De lo que esperaba hubo que descartar los {count} más antiguos: no hay sitio para ellos.</translation>
    </message>
    <message>
        <source>{why}. The usual one is {url}</source>
        <translation>{why}. La habitual es {url}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>task created</source>
        <translation>tarea creada</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Colores del escritorio</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Barra compacta</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>Cuánto tarda cada cosa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Silenciar el timbre</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>Ajustes y atajos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Probar el timbre</translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation>Después {activity}, en cuanto termine su trabajo: pulse para cancelar</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>¿Por qué no me llega trabajo?</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>desde hace {span}</translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation>después {activity}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln entries are waiting.</source>
        <comment>1 entry is waiting.</comment>
        <translation>
            <numerusform>%Ln entrada espera.</numerusform>
            <numerusform>%Ln entradas esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read: what happened around them is not known.</source>
        <comment>One event could not be read: what happened around it is not known.</comment>
        <translation>
            <numerusform>%Ln evento no se pudo leer: no se sabe qué pasó a su alrededor.</numerusform>
            <numerusform>%Ln eventos no se pudieron leer: no se sabe qué pasó a su alrededor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: show them</source>
        <comment>1 newer: show it</comment>
        <translation>
            <numerusform>%Ln más reciente: mostrar</numerusform>
            <numerusform>%Ln más recientes: mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <comment>1 reservation</comment>
        <translation>
            <numerusform>%Ln reserva</numerusform>
            <numerusform>%Ln reservas</numerusform>
        </translation>
    </message>
    <message>
        <source>A status that this version does not know</source>
        <translation>Un estado que esta versión no conoce</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Elegir los días</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reservations to {file}</source>
        <comment>Exported 1 reservation to {file}</comment>
        <translation>
            <numerusform>%Ln reserva exportada a {file}</numerusform>
            <numerusform>%Ln reservas exportadas a {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} reservations</source>
        <translation>Exportando: {done} de {total} reservas</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation>Ocultar cifras</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation>Fuente: {origins}</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation>Respuesta más larga primero</translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation>Gestión más larga primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation>Aún no hay reservas aquí.</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>No actualizado: {why}</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>No se encontró nada con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation>No se guarda nada de esta reserva.</translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation>No se sabe nada entre {since} y {until}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Abrir {link}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Lectura del pasado</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past · %Ln events</source>
        <comment>Reading the past · 1 event</comment>
        <translation>
            <numerusform>Leyendo el pasado · %Ln evento</numerusform>
            <numerusform>Leyendo el pasado · %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Leyendo el pasado…</translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation>Leyendo la reserva…</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de datos SQLite</translation>
    </message>
    <message>
        <source>Search caller, queue, SID…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Mostrar cifras</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation>El archivo histórico de una versión anterior se está actualizando: {percent} %</translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation>La exportación falló; no se escribió nada. {why}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>El historial no se pudo leer. {why}</translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation>El pasado no se pudo leer. {why}</translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation>La lectura del pasado se canceló.</translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation>La reserva elegida</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such gaps.</source>
        <comment>There is one more such gap.</comment>
        <translation>
            <numerusform>Hay %Ln hueco más como este.</numerusform>
            <numerusform>Hay %Ln huecos más como este.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation>Esta clave no puede leer eventos: del tiempo en que nadie miraba solo se sabe lo que TaskRouter aún enumera.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation>Lo nuevo se guarda en memoria hasta que se pueda escribir.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>En trabajo posterior</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation>tasa de aceptación {n} %</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro sitio</translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation>de la lista de la API</translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation>del registro de eventos</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation>respuesta mediana {span}</translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation>gestión mediana {span}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>prioridad {n}</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>visto en directo</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>esta consola</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation>{line} · conocido hasta {time}</translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation>{seen}, {span} después</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message numerus="yes">
        <source>%Ln more are waiting</source>
        <comment>1 more is waiting</comment>
        <translation>
            <numerusform>%Ln más en espera</numerusform>
            <numerusform>%Ln más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation>Nueva oferta: {caller}</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>¿Por qué no me llega trabajo?</translation>
    </message>
    <message numerus="yes">
        <source>{caller}: %Ln seconds left</source>
        <comment>{caller}: 1 second left</comment>
        <translation>
            <numerusform>{caller}: queda %Ln segundo</numerusform>
            <numerusform>{caller}: quedan %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation>Acerca de Agent Console</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al entrar en el equipo</translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation>Este equipo rechazó el cambio: {reason}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation>La ventana de supervisión no tiene ofertas propias.</translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation>Aceptada: {caller}.</translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation>Se pidió {activity}; aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation>Hay ofertas sonando: la ventana pregunta qué se hace con ellas.</translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation>Rechazada: {caller}.</translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation>Enviado; aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation>Se muestra en la consola. No marca nada por sí sola.</translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation>La consola ya estaba en marcha: su ventana está delante.</translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation>La oferta acaba de llegar: pídalo otra vez.</translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation>No hay ninguna actividad {name}. Hay: {names}.</translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation>Está en {activity}.</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation>+15551234567, client:nombre o sip:usuario@host</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation>Hay otra respuesta en curso.</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>Responder a {caller}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Left out ({default})</source>
        <translation>Omitido ({default})</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation>Ningún parámetro se llama así.</translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation>No en un workspace con multitarea.</translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation>Aún no se puede enviar</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation>Rechaza la tarea. Vuelve a usted si no pasa a una actividad sin ofertas.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation>Hace sonar su teléfono y le pasa a quien espera cuando usted descuelga.</translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation>Hace sonar su teléfono y ejecuta TwiML cuando usted descuelga. La oferta sigue en pie hasta que se acepte, salvo que CallAccept la acepte en el acto.</translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation>Hace sonar su teléfono y le reúne con quien llama en una conferencia cuando usted descuelga.</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Buscar parámetros</translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation>Enviar {instruction}</translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation>Envía a quien espera a otro TwiML. La oferta sigue en pie hasta que se acepte, salvo que RedirectAccept la acepte en el acto.</translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation>Acepta la tarea. No se llama a nadie: quien llama se conecta en otro sitio.</translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation>La oferta se ha aceptado: ya no hay nada que responder.</translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation>La oferta ha terminado.</translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation>La oferta ha terminado: {reason}.</translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation>La tarea no se pudo leer, así que no se sabe si tiene una llamada.</translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation>Se está leyendo la tarea.</translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation>Esta tarea no tiene llamada ni a quién llamar (outbound_to).</translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation>Esta tarea no tiene llamada.</translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation>Esta instrucción no tiene parámetros.</translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. It comes back unless you move to an activity without offers.</source>
        <comment>This was rejected once. It comes back unless you move to an activity without offers.</comment>
        <translation>
            <numerusform>Se ha rechazado %Ln vez. Vuelve si no pasa a una actividad sin ofertas.</numerusform>
            <numerusform>Se ha rechazado %Ln veces. Vuelve si no pasa a una actividad sin ofertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <comment>This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.</comment>
        <translation>
            <numerusform>Se ha rechazado %Ln vez. Algunas cuentas cancelan una tarea a los {limit} rechazos: se pierde a quien llama.</numerusform>
            <numerusform>Se ha rechazado %Ln veces. Algunas cuentas cancelan una tarea a los {limit} rechazos: se pierde a quien llama.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>cualesquiera de {choices}</translation>
    </message>
    <message>
        <source>https URL</source>
        <translation>URL https</translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation>si se omite: {default}</translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation>necesario: un número de la cuenta</translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation>necesario: su agente no tiene contact_uri</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %Ln characters</source>
        <comment>text of at most 1 character</comment>
        <translation>
            <numerusform>texto de %Ln carácter como máximo</numerusform>
            <numerusform>texto de %Ln caracteres como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation>número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation>{noun} ({prefix}…)</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>quedan {span}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed makes you unavailable.</source>
        <comment>An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes you unavailable.</comment>
        <translation>
            <numerusform>%Ln oferta está sonando. Con la consola cerrada nadie responde, y una oferta perdida le deja no disponible.</numerusform>
            <numerusform>%Ln ofertas están sonando. Con la consola cerrada nadie responde, y una oferta perdida le deja no disponible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Agent Console?</source>
        <translation>¿Cerrar Agent Console?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is missed makes you unavailable.</source>
        <translation>Su actividad es {activity} y seguirán llegando ofertas. Con la consola cerrada no suena nada, y una oferta perdida le deja no disponible.</translation>
    </message>
</context>
<context>
    <name>meanwhile</name>
    <message numerus="yes">
        <source>%Ln callers left: {callers}.</source>
        <comment>1 caller left: {callers}.</comment>
        <translation>
            <numerusform>Colgó %Ln persona: {callers}.</numerusform>
            <numerusform>Colgaron %Ln personas: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers went to others: {callers}.</source>
        <comment>1 offer went to another: {callers}.</comment>
        <translation>
            <numerusform>%Ln oferta pasó a otros agentes: {callers}.</numerusform>
            <numerusform>%Ln ofertas pasaron a otros agentes: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed: {callers}.</source>
        <comment>1 offer was missed: {callers}.</comment>
        <translation>
            <numerusform>%Ln oferta perdida: {callers}.</numerusform>
            <numerusform>%Ln ofertas perdidas: {callers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back after {span}.</source>
        <translation>De vuelta tras {span}.</translation>
    </message>
    <message>
        <source>No offer was missed.</source>
        <translation>No se perdió ninguna oferta.</translation>
    </message>
    <message>
        <source>There may have been more: not everything could be read.</source>
        <translation>Puede que haya más: no se pudo leer todo.</translation>
    </message>
    <message>
        <source>Your activity changed to {activity}.</source>
        <translation>Su actividad pasó a {activity}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation>Al teléfono</translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation>Todo sobre la tarea…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation>Aún no se puede pasar: se está leyendo la tarea.</translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation>No se puede pasar: no se conoce ningún teléfono. Añada uno en los ajustes.</translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation>No se puede pasar: la tarea no se pudo leer.</translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation>No se puede pasar: esta tarea no tiene llamada.</translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation>Rechazar a otra actividad…</translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation>Rechazar a {activity}</translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation>Rechazar a…</translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation>Rechazar y seguir en mi actividad</translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation>llamada desde el número predeterminado del workspace</translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation>llamada desde {number}</translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation>{instruction}…</translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation>{phone} (no contestó)</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>Cambiar actividad…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation>¿Mover a {name} de {before} a {after}?</translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation>Moviendo a {name} a {after}…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation>No llegó una respuesta clara. Comprobando dónde está {name}…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation>Las ofertas que suenan siguen sonando; no llegan nuevas.</translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation>{name} pasó a {after}.</translation>
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
        <translation>Esta es la versión {version}. No se instala nada por sí solo.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>La versión {version} está disponible</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Qué hay de nuevo en ella</translation>
    </message>
    <message>
        <source>Where your administrator installs programs, the new version comes from there.</source>
        <translation>Si su administrador instala los programas, la nueva versión vendrá de él.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln reservations could not be read and are not shown.</source>
        <comment>One reservation could not be read and is not shown.</comment>
        <translation>
            <numerusform>%Ln reserva no se pudo leer y no se muestra.</numerusform>
            <numerusform>%Ln reservas no se pudieron leer y no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation>Otro programa entregó {address}. La consola no marca nada por sí sola.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation>Volver a {activity}</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Ver en el historial</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Probar el timbre</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar el timbre</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novedades…</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>1 to {longest} printable characters are expected</source>
        <translation>se esperan de 1 a {longest} caracteres imprimibles</translation>
    </message>
    <message>
        <source>Activity after it; not with multitasking.</source>
        <translation>Actividad posterior; no con multitarea.</translation>
    </message>
    <message>
        <source>Activity after the call.</source>
        <translation>Actividad tras la llamada.</translation>
    </message>
    <message>
        <source>Activity to move to.</source>
        <translation>Actividad a la que se pasa.</translation>
    </message>
    <message>
        <source>Audio held back.</source>
        <translation>Audio retenido.</translation>
    </message>
    <message>
        <source>Beep when the caller joins.</source>
        <translation>Pitido cuando entra quien llama.</translation>
    </message>
    <message>
        <source>Caller ID shown.</source>
        <translation>Identificador de llamada que se muestra.</translation>
    </message>
    <message>
        <source>Caller ID shown; a number of the account.</source>
        <translation>Identificador de llamada que se muestra; un número de la cuenta.</translation>
    </message>
    <message>
        <source>Channels recorded.</source>
        <translation>Canales grabados.</translation>
    </message>
    <message>
        <source>End when the caller leaves.</source>
        <translation>Terminar cuando sale quien llama.</translation>
    </message>
    <message>
        <source>End when the worker leaves.</source>
        <translation>Terminar cuando sale el agente.</translation>
    </message>
    <message>
        <source>Events to report.</source>
        <translation>Eventos que se notifican.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Cómo se pide.</translation>
    </message>
    <message>
        <source>How the music is asked.</source>
        <translation>Cómo se pide la música.</translation>
    </message>
    <message>
        <source>Join muted.</source>
        <translation>Entrar en silencio.</translation>
    </message>
    <message>
        <source>Let the worker hear the ringing.</source>
        <translation>Que el agente oiga el timbre.</translation>
    </message>
    <message>
        <source>Most participants.</source>
        <translation>Máximo de participantes.</translation>
    </message>
    <message>
        <source>Music before the start.</source>
        <translation>Música antes del comienzo.</translation>
    </message>
    <message>
        <source>Password for a SIP phone.</source>
        <translation>Contraseña de un teléfono SIP.</translation>
    </message>
    <message>
        <source>Phone that rings.</source>
        <translation>Teléfono que suena.</translation>
    </message>
    <message>
        <source>Record the call.</source>
        <translation>Grabar la llamada.</translation>
    </message>
    <message>
        <source>Record the participants.</source>
        <translation>Grabar a los participantes.</translation>
    </message>
    <message>
        <source>Record the whole.</source>
        <translation>Grabar todo.</translation>
    </message>
    <message>
        <source>Seconds to ring.</source>
        <translation>Segundos que suena.</translation>
    </message>
    <message>
        <source>Seconds to ring; 600 at most over SIP.</source>
        <translation>Segundos que suena; por SIP, 600 como máximo.</translation>
    </message>
    <message>
        <source>Silence at both ends.</source>
        <translation>Silencio en ambos extremos.</translation>
    </message>
    <message>
        <source>Start when the worker joins.</source>
        <translation>Empezar cuando entra el agente.</translation>
    </message>
    <message>
        <source>Steps of the leg to report.</source>
        <translation>Pasos del tramo que se notifican.</translation>
    </message>
    <message>
        <source>Steps to report.</source>
        <translation>Pasos que se notifican.</translation>
    </message>
    <message>
        <source>Take the task at once.</source>
        <translation>Aceptar la tarea en el acto.</translation>
    </message>
    <message>
        <source>The call in the queue.</source>
        <translation>La llamada de la cola.</translation>
    </message>
    <message>
        <source>TwiML for the call.</source>
        <translation>TwiML para la llamada.</translation>
    </message>
    <message>
        <source>TwiML for the worker&apos;s leg.</source>
        <translation>TwiML para el tramo del agente.</translation>
    </message>
    <message>
        <source>User name for a SIP phone.</source>
        <translation>Usuario de un teléfono SIP.</translation>
    </message>
    <message>
        <source>When a beep is played.</source>
        <translation>Cuándo suena un pitido.</translation>
    </message>
    <message>
        <source>Where events are reported.</source>
        <translation>Dónde se notifican los eventos.</translation>
    </message>
    <message>
        <source>Where its recording is reported.</source>
        <translation>Dónde se notifica su grabación.</translation>
    </message>
    <message>
        <source>Where recordings are reported.</source>
        <translation>Dónde se notifican las grabaciones.</translation>
    </message>
    <message>
        <source>Where the audio is mixed.</source>
        <translation>Dónde se mezcla el audio.</translation>
    </message>
    <message>
        <source>Where the call&apos;s end is reported.</source>
        <translation>Dónde se notifica el fin de la llamada.</translation>
    </message>
    <message>
        <source>Where the call&apos;s progress is reported.</source>
        <translation>Dónde se notifica el progreso de la llamada.</translation>
    </message>
    <message>
        <source>Where the worker&apos;s leg is reported.</source>
        <translation>Dónde se notifica el tramo del agente.</translation>
    </message>
    <message>
        <source>a JSON object of at most {longest} characters is expected</source>
        <translation>se espera un objeto JSON de {longest} caracteres como máximo</translation>
    </message>
    <message>
        <source>a URL of at most {longest} characters is expected</source>
        <translation>se espera una URL de {longest} caracteres como máximo</translation>
    </message>
    <message>
        <source>a URL that begins with https:// and a host without placeholders is expected</source>
        <translation>se espera una URL que empiece por https:// y un host sin marcadores</translation>
    </message>
    <message>
        <source>a URL that begins with https:// is expected</source>
        <translation>se espera una URL que empiece por https://</translation>
    </message>
    <message>
        <source>a URL without a user name or password is expected</source>
        <translation>se espera una URL sin usuario ni contraseña</translation>
    </message>
    <message>
        <source>a URL without a user name, blanks or a broken port is expected</source>
        <translation>se espera una URL sin usuario, espacios ni puerto erróneo</translation>
    </message>
    <message>
        <source>a URL without blanks or control characters is expected</source>
        <translation>se espera una URL sin espacios ni caracteres de control</translation>
    </message>
    <message>
        <source>a moment with its time zone is expected</source>
        <translation>se espera un momento con su zona horaria</translation>
    </message>
    <message>
        <source>a secret is never kept in a file</source>
        <translation>un secreto nunca se guarda en un archivo</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>se espera un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>se espera un número entero</translation>
    </message>
    <message>
        <source>an absolute http or https URL is expected</source>
        <translation>se espera una URL http o https completa</translation>
    </message>
    <message>
        <source>client:name, sip:user@host or +15551234567 is expected</source>
        <translation>se espera client:nombre, sip:usuario@host o +15551234567</translation>
    </message>
    <message>
        <source>contact_uri of the worker</source>
        <translation>contact_uri del agente</translation>
    </message>
    <message>
        <source>hold music</source>
        <translation>música de espera</translation>
    </message>
    <message>
        <source>must begin with one of {choices}</source>
        <translation>tiene que empezar por uno de {choices}</translation>
    </message>
    <message>
        <source>must have Parameter=value once for each parameter ({line})</source>
        <translation>tiene que tener Parámetro=valor una vez por parámetro ({line})</translation>
    </message>
    <message>
        <source>must have a {key} that works: {words}</source>
        <translation>tiene que tener un {key} válido: {words}</translation>
    </message>
    <message>
        <source>no telephone number has this country code and length</source>
        <translation>ningún número de teléfono tiene este prefijo y longitud</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>se espera uno de {choices}</translation>
    </message>
    <message>
        <source>placeholders are written {one} or {other}</source>
        <translation>los marcadores se escriben {one} o {other}</translation>
    </message>
    <message>
        <source>the number the caller dialed</source>
        <translation>el número que marcó quien llama</translation>
    </message>
    <message>
        <source>the same activity</source>
        <translation>la misma actividad</translation>
    </message>
    <message>
        <source>this instruction has no such parameter</source>
        <translation>esta instrucción no tiene ese parámetro</translation>
    </message>
    <message>
        <source>this instruction needs it</source>
        <translation>esta instrucción lo necesita</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation>Actividad: aún no se conoce</translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation>Actividad: {activity}</translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation>Escriba para buscar una actividad</translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation>Cuando termine mi trabajo</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message numerus="yes">
        <source>%Ln answered: {span}</source>
        <comment>1 answered: {span}</comment>
        <translation>
            <numerusform>%Ln respondida: {span}</numerusform>
            <numerusform>%Ln respondidas: {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 answered within</source>
        <translation>9 de 10 respondidas en</translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation>9 de 10 gestionadas en</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Respuesta mediana</translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation>Gestión mediana</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation>No hay respuestas que dibujar.</translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation>No hay ofertas que dibujar.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se conoce.</translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation>No se conoce: ninguna reserva de esta selección lo tiene.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>No se sabe nada de este día.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecidas</translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation>Ofertas por hora</translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation>Ofertas por día, los 31 más recientes</translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <translation>El día: actividades, con una marca por oferta</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Las cifras no se pudieron leer.</translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation>Los gráficos como texto</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptadas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>desde {since}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>hasta {until}</translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation>{day}, de {since} a {until}: {a} aceptadas, {m} perdidas, {r} rechazadas, {o} otras</translation>
    </message>
    <message>
        <source>{n} ({rate} %)</source>
        <translation>{n} ({rate} %)</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message numerus="yes">
        <source>%Ln offers</source>
        <comment>1 offer</comment>
        <translation>
            <numerusform>%Ln oferta</numerusform>
            <numerusform>%Ln ofertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers · {available} available</source>
        <comment>1 worker · {available} available</comment>
        <translation>
            <numerusform>%Ln agente · {available} disponibles</numerusform>
            <numerusform>%Ln agentes · {available} disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation>Agente, habilidad o actividad</translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation>Ningún agente tiene ese nombre, habilidad o actividad.</translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation>Ya no está en el workspace</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>No actualizado.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Leyendo los agentes…</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Los agentes no se pudieron leer.</translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation>No hay agentes en este workspace.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>una oferta</translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation>{activity} desde {moment}</translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation>{activity} desde {moment}: no respondió a {caller}</translation>
    </message>
    <message>
        <source>{n}+ offers</source>
        <translation>{n}+ ofertas</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0: without a limit. Its end is said, and five more minutes can be had.</source>
        <translation>0: sin límite. Se avisa de su fin y se pueden pedir cinco minutos más.</translation>
    </message>
    <message>
        <source>A line under everything else: from offer to ring, and from click to answer.</source>
        <translation>Una línea abajo del todo: de la oferta al timbre y del clic a la respuesta.</translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation>Una cola puede tener su propio sonido y aceptarse sola tras un tono.</translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation>Aceptar sola tras</translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation>Aceptar la oferta más antigua</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Añadir: {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: agent-console config check.</source>
        <comment>And 1 more: agent-console config check.</comment>
        <translation>
            <numerusform>Y %Ln más: agent-console config check.</numerusform>
            <numerusform>Y %Ln más: agent-console config check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation>Responder a la oferta más antigua como está preparado; 1 es «Al teléfono»</translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation>Respuestas y trabajo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas las demás</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation>Botones en cada oferta, y Ctrl+2, Ctrl+3, … en este orden; Ctrl+1 es «Al teléfono».</translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation>Identificador de llamada</translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation>Los cambios duran hasta que termine la consola.</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillón</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>Al cerrar la ventana, la consola sigue en la bandeja</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation>Completar el trabajo cuando acabe ese tiempo</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Predeterminado: {name}</translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation>Pasar la oferta más antigua a un teléfono…</translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation>Por ejemplo: conference; To={worker.contact_uri}; From={task.to}; Beep=false</translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation>Por ejemplo: https://crm.example/find?number={task.from}</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Olvidar tras</translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation>Volver a la actividad de la que le movieron</translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation>Hosts de esas páginas</translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation>Cómo puede terminar el trabajo</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.</source>
        <translation>Desde aquí no es TOML válido: {reason}. El archivo parece cortado. Se usa lo que está arriba.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. What is above is used.</source>
        <translation>Desde aquí no es TOML válido: {reason}. Se usa lo que está arriba.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Se guarda en {file}</translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation>Se guarda en {file}; lo que allí no se pudo leer es ahora {aside}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones más recientes una vez al día</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation>Buscar ofertas cada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene esas palabras.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>No se instala nada y no se envía nada sobre usted ni sobre este equipo.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número o dirección</translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation>Del tamaño que tiene el escritorio; todo crece con él.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation>Se ofrece al completar el trabajo y se guarda en la tarea.</translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation>Las reservas más antiguas se borran de este equipo. 0 las guarda para siempre.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation>Uno de los nuestros, ninguno, o la ruta de un archivo .wav de 16 bits.</translation>
    </message>
    <message>
        <source>One that is gone is told of, and the ring plays on the usual one.</source>
        <translation>Si falta, se avisa y el timbre suena en la habitual.</translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation>Solo una barra de ofertas sobre las demás ventanas, o de nuevo la consola</translation>
    </message>
    <message>
        <source>Only an administrator can bring this in, with the machine&apos;s policy.</source>
        <translation>Solo un administrador puede habilitarlo, con la directiva del equipo.</translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation>Solo se guardan sus dos últimas cifras. Lo ya guardado queda como está.</translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation>Solo donde la credencial también puede.</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation>Solo donde el escritorio tiene bandeja.</translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation>Abrirla al aceptar la oferta</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation>Se abren en el navegador desde el trabajo en curso, rellenadas con la tarea.</translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation>Si no, cada oferta suena una vez.</translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation>En otro caso, cada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation>Páginas sobre quien llama</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation>Teléfonos e identificadores</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>Respuestas preparadas</translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation>Privacidad y archivo histórico</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation>Colas propias</translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation>Rechazar la oferta más antigua a…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation>Sonar con las ofertas</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Sonar hasta que alguien responda</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation>Separados por espacios. Vacío: cualquier host, siempre con https.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show how long things take</source>
        <translation>Mostrar cuánto tarda cada cosa</translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation>Mostrar las ofertas como notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostrar estos atajos</translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation>Algunas cuentas cancelan una tarea a los 10 rechazos; la plataforma, a los 1000.</translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation>Algunos ajustes no se pueden usar; todos los demás, sí.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation>Iniciar como entrada de la barra de tareas</translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation>Guardar enmascarados los números de teléfono</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisores</translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation>Los supervisores pueden mover agentes a otra actividad</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Probar una notificación</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Probar el timbre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>La dirección de un pequeño archivo; se la indica quien le dio el programa.</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation>El valor predeterminado de su administrador: {file}.</translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation>Las teclas de la primera; las demás siguen contando hasta 9.</translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation>El número desde el que se llama a su teléfono. Vacío: el que marcó quien llama.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {reason}.</source>
        <translation>La directiva no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The policy is not followed: {reason}</source>
        <translation>La directiva no se aplica: {reason}</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>Tiempo de trabajo posterior</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation>Avisar cuando una tarea se rechazó</translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation>Adónde se puede pasar a quien llama, además de su propio teléfono.</translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>Dónde se anuncian</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation>Mientras puede recibirlas. Menos las encuentra antes, a costa de más consultas suyas.</translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation>Mientras su actividad no trae ofertas.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>¿Por qué no me llega trabajo?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation>Lo ha fijado su administrador: {file}.</translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation>Su propio valor se conserva, sin efecto.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>has no {parts}</source>
        <translation>no tiene {parts}</translation>
    </message>
    <message>
        <source>is not known here and has no effect</source>
        <translation>no se conoce aquí y no tiene efecto</translation>
    </message>
    <message>
        <source>is not known here and has no effect; {near} may be meant</source>
        <translation>no se conoce aquí y no tiene efecto; quizá se quiso decir {near}</translation>
    </message>
    <message>
        <source>it is larger than {size} KB</source>
        <translation>ocupa más de {size} KB</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>must be a URL that begins with https://, without a user</source>
        <translation>tiene que ser una URL que empiece por https://, sin usuario</translation>
    </message>
    <message>
        <source>must be a list ([[{key}]])</source>
        <translation>tiene que ser una lista ([[{key}]])</translation>
    </message>
    <message>
        <source>must be a name</source>
        <translation>tiene que ser un nombre</translation>
    </message>
    <message>
        <source>must be a number in international form (+14155550100), client:NAME or sip:ADDRESS</source>
        <translation>tiene que ser un número en formato internacional (+14155550100), client:NOMBRE o sip:DIRECCIÓN</translation>
    </message>
    <message>
        <source>must be a table ([{key}])</source>
        <translation>tiene que ser una tabla ([{key}])</translation>
    </message>
    <message>
        <source>must be a table, not {value}</source>
        <translation>tiene que ser una tabla, no {value}</translation>
    </message>
    <message>
        <source>must be keys that end in 1 (Ctrl+1)</source>
        <translation>tiene que ser una combinación que termine en 1 (Ctrl+1)</translation>
    </message>
    <message>
        <source>must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)</source>
        <translation>tiene que ser una combinación con Ctrl, Alt o Meta (Ctrl+Return) o una tecla de función (F5)</translation>
    </message>
    <message>
        <source>must be right: {problem}</source>
        <translation>tiene que ser correcto: {problem}</translation>
    </message>
    <message>
        <source>must be the name of a queue</source>
        <translation>tiene que ser el nombre de una cola</translation>
    </message>
    <message>
        <source>must be {expected}, not {value}</source>
        <translation>tiene que ser {expected}, no {value}</translation>
    </message>
    <message>
        <source>must be {sounds}, or the path of a .wav file</source>
        <translation>tiene que ser {sounds} o la ruta de un archivo .wav</translation>
    </message>
    <message>
        <source>others than administrators may change {file} ({others}).</source>
        <translation>no solo los administradores pueden cambiar {file} ({others}).</translation>
    </message>
    <message>
        <source>others than administrators may write to {file}.</source>
        <translation>no solo los administradores pueden escribir en {file}.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>{choices} or {last}</source>
        <translation>{choices} o {last}</translation>
    </message>
    <message>
        <source>{file} belongs to a user who is no administrator.</source>
        <translation>{file} pertenece a un usuario que no es administrador.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, línea {line}: {text}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same keys; {first} keeps them.</source>
        <translation>{first} y {second} tienen las mismas teclas; se las queda {first}.</translation>
    </message>
    <message>
        <source>{keys} is taken: {name}.</source>
        <translation>{keys} está ocupado: {name}.</translation>
    </message>
    <message>
        <source>{label} {problem}.</source>
        <translation>{label} {problem}.</translation>
    </message>
    <message>
        <source>{name} has no effect: it is locked as well.</source>
        <translation>{name} no tiene efecto: también está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is not known; a policy has {tables}.</source>
        <translation>{name} no se conoce; una directiva tiene {tables}.</translation>
    </message>
    <message>
        <source>{name} must be a table ([{name}]).</source>
        <translation>{name} tiene que ser una tabla ([{name}]).</translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation>{name}: otro</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: más</translation>
    </message>
    <message>
        <source>{number} from {low} to {high}</source>
        <translation>{number} de {low} a {high}</translation>
    </message>
    <message>
        <source>{problem}, not {value}</source>
        <translation>{problem}, no {value}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>sids</name>
    <message>
        <source>API key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>task channel</source>
        <translation>canal de tareas</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>cola de tareas</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>worker channel</source>
        <translation>canal del agente</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>workspace</translation>
    </message>
</context>
<context>
    <name>signin</name>
    <message numerus="yes">
        <source>%Ln found.</source>
        <comment>1 found.</comment>
        <translation>
            <numerusform>%Ln encontrado.</numerusform>
            <numerusform>%Ln encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Type a part of the name, or choose one.</source>
        <comment>1 found. Type a part of the name, or choose it.</comment>
        <translation>
            <numerusform>%Ln encontrado. Escriba una parte del nombre o elíjalo.</numerusform>
            <numerusform>%Ln encontrados. Escriba una parte del nombre o elija uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>1 more character</comment>
        <translation>
            <numerusform>falta %Ln carácter</numerusform>
            <numerusform>faltan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were found and entered. Look through them.</source>
        <comment>1 setting was found and entered. Look at it.</comment>
        <translation>
            <numerusform>Se encontró e introdujo %Ln dato. Revíselo.</numerusform>
            <numerusform>Se encontraron e introdujeron %Ln datos. Revíselos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation>Una clave se puede limitar a lo necesario y retirar sin molestar a otros.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation>Clave de API (recomendada)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clave de API</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation>Actividades: {names}.</translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation>Otro servidor, región o proxy</translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation>Consultando el agente…</translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation>Consultando el workspace…</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation>Empieza por AC. Está en la primera página de la consola de Twilio.</translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation>Empieza por SK. Se crea en la consola de Twilio, en API keys and tokens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation>Vacío: el del sistema. Si no, http://host:port, http://user@host:port o none.</translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation>Introduzca el secreto para continuar.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Buscarme</translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation>Buscar workspaces</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation>Solo para esta sesión: sigue dentro hasta que termine la consola y después se le vuelve a preguntar.</translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation>Respondo llamadas</translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation>Superviso</translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation>Se guarda con el secreto y solo se da al proxy.</translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation>No puede responder reservas: Aceptar, Rechazar y Pasar fallarían.</translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation>No puede cambiar el agente: las actividades solo se pueden ver.</translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation>No puede enumerar actividades: no hay ninguna para elegir.</translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation>No puede enumerar agentes: no hay lista de agentes.</translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation>No puede leer canales: no se nombra uno lleno como causa de que no llegue trabajo.</translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation>No puede leer eventos: el historial empieza hoy y sus huecos no se rellenan.</translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation>No puede leer reservas: no se podría mostrar ninguna oferta.</translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation>No puede leer tareas: quien llama queda sin nombre.</translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation>No puede leer el agente: su nombre y actividad no se muestran.</translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation>No puede leer flujos de trabajo: las ofertas no tienen cuenta atrás.</translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation>Su SID empieza por WS: en la consola de Twilio, en TaskRouter, Workspaces.</translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation>Guardar el secreto en el llavero de este escritorio</translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation>Mirando qué puede hacer la clave…</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>No se encontró ninguno.</translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation>Solo para otra región o un simulador: https://taskrouter.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>Contraseña del usuario del proxy</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Pegar los datos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation>Se muestra una vez, al crear la clave. Se guarda en el llavero o en ningún sitio.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Iniciar sesión de todos modos</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation>TaskRouter no acepta la clave y su secreto. Uno de los dos es incorrecto, o la clave se borró o sustituyó. Copie ambos de nuevo; aquí no valen claves de otra región.</translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation>TaskRouter ya no acepta la clave: se sustituyó, se borró o caducó. Introduzca la nueva. Sus tarjetas se quedan y el turno continúa.</translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation>El SID empieza por WK. O escriba una parte de su nombre o correo y búsquelo.</translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation>La cuenta no tiene ese workspace. ¿Es el SID de otra cuenta o región?</translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation>El token de autenticación puede hacerlo todo con la cuenta y no se puede retirar de un solo puesto. Pida una clave de API restringida.</translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation>El token de autenticación puede hacerlo todo con la cuenta: úselo para probar.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation>La clave puede hacer todo lo que hace la consola.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation>El llavero no acepta el secreto</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation>El secreto no se escribe en ningún otro sitio: ni en un archivo ni en los ajustes.</translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation>El agente no tiene teléfono propio; se pueden añadir otros en los ajustes.</translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation>Contiene espacios: cópielo otra vez.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation>No hay llavero donde guardar el secreto</translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation>No hay tal agente en este workspace. Uno de los dos SID puede ser de otro.</translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation>Este es un SID de tipo «{kind}»: aquí se espera uno que empiece por {prefix}.</translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation>Esta clave también puede enumerar los workspaces de la cuenta, lo que aquí nadie necesita: probablemente no está restringida. Una clave de API restringida es más segura.</translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation>Esta clave no puede enumerarlos: introduzca el SID a mano.</translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation>Este agente pertenece a otro workspace: {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation>Lo copiado no contiene ningún SID ni secreto. Copie los datos y péguelos.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation>Con qué inicia sesión</translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation>Quien se ocupa de su centro de contacto le da estos datos. ¿Llegaron en un solo bloque? Cópielo y pulse «Pegar los datos».</translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation>Agente: usted</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation>Usted es {name}, ahora en {activity}.</translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation>Supervisa el workspace {name}.</translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation>Su teléfono: {phone}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>cola de tareas</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>workspace</translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation>Se espera {prefix} y 32 de los caracteres 0 a 9 y a a f.</translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation>✓ Tiene la forma de un SID así.</translation>
    </message>
</context>
<context>
    <name>signout</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete the history on this computer as well</source>
        <translation>Borrar también el historial de este equipo</translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation>Si no, se queda y vuelve a estar tras el próximo inicio de sesión. TaskRouter mismo guarda treinta días: lo más antiguo no se puede recuperar.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>Cerrar sesión: {name}</translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation>El historial se queda, porque otros perfiles lo usan: {names}.</translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation>La clave sigue valiendo dondequiera que esté guardada: para evitarlo, haga que la borren en la consola de Twilio.</translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation>El perfil se quita de este equipo. El secreto se queda en el llavero, porque otros perfiles lo usan: {names}.</translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation>El secreto se borra del llavero y el perfil se quita de este equipo.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation>{trouble} Si continúa, el secreto se queda en el llavero.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>wrapping</source>
        <translation>trabajo posterior</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message numerus="yes">
        <source>%Ln more in the console</source>
        <comment>1 more in the console</comment>
        <translation>
            <numerusform>%Ln más en la consola</numerusform>
            <numerusform>%Ln más en la consola</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Sin ofertas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>terminando…</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation>Elija un segundo agente para comparar.</translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation>Elija un agente para ver su historial.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Atributos de la tarea</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Elija un atributo</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>Cerrar la tarea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation>Llamar a {shown}</translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation>Abrir {shown}</translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation>Buscar en los atributos</translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation>Tarea de {caller}</translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation>Este equipo no tiene programa para eso: {link}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Write to {shown}</source>
        <translation>Escribir a {shown}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
</context>
<context>
    <name>timings</name>
    <message>
        <source>How long things take</source>
        <translation>Cuánto tarda cada cosa</translation>
    </message>
    <message>
        <source>answers: network</source>
        <translation>respuestas: red</translation>
    </message>
    <message>
        <source>answers: server</source>
        <translation>respuestas: servidor</translation>
    </message>
    <message>
        <source>click → confirmed</source>
        <translation>clic → confirmado</translation>
    </message>
    <message>
        <source>half within {half}, 95 % within {most}; measured: {n}</source>
        <translation>la mitad en {half}, el 95 % en {most}; medidos: {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>offer → seen</source>
        <translation>oferta → vista</translation>
    </message>
    <message>
        <source>seen → rung</source>
        <translation>vista → timbre</translation>
    </message>
    <message>
        <source>{half} · 95 %: {most}</source>
        <translation>{half} · 95 %: {most}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Barra compacta</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Silenciar el timbre</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir la consola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console: closing…</source>
        <translation>Agent Console: cerrando…</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Buscando ofertas…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mi teléfono</translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation>No llegan ofertas mientras está en {activity}.</translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation>No hay ofertas ahora.</translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation>No se sabe si hay ofertas.</translation>
    </message>
    <message>
        <source>{name}: Agent Console</source>
        <translation>{name}: Agent Console</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Aceptando…</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation>Quien llamaba colgó</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation>Cambio de actividad</translation>
    </message>
    <message>
        <source>Changing to {activity}</source>
        <translation>Cambiando a {activity}</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation>Completando…</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>Marcando…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation>No llegó una respuesta clara. Comprobando qué fue de ello…</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation>Sin respuesta en {span}</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Sin autorización</translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation>Aún sin conexión: no se ven ofertas.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Sin conexión desde {time}</translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation>Sin conexión: no se ven ofertas nuevas y lo mostrado puede no estar al día.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation>Leyendo la tarea…</translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation>Reconectando en {span}</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation>Redirigiendo…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Rechazada en otro sitio</translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation>Rechazada: ahora está en {activity}</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Rechazando…</translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation>Suena {phone}: descuelgue allí.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation>La tomó otro agente</translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation>La tarea ya no está disponible</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation>TaskRouter no acepta la clave: nada está al día.</translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation>Quien llama fue enviado a otro sitio. La oferta sigue en pie: acéptela o déjela pasar.</translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation>La oferta se retiró</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <translation>Demasiado tarde: {reason}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Llamada sin nombre</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation>Ya no se puede saber si llegó: {click}. TaskRouter ha olvidado la reserva.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation>No se puede saber si llegó: {click}. De la oferta se sabe: {reason}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation>No se puede saber si llegó: {click}. Después le movieron y está en {activity}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation>No se puede saber si llegó: {click}. Después movieron a {name}, que está en {activity}.</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Trabajo posterior</translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation>A trabajo posterior…</translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation>No respondió a una oferta: ahora está en {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation>No respondió a {caller} a tiempo: ahora está en {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation>No respondió a {caller} en {span}: ahora está en {activity}.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation>Su actividad se cambió otra vez en otro sitio, después de cambiarla usted aquí. ¿Hay una consola suya abierta en otro puesto? Esta no deshace nada.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere at {time}: {before} → {after}.</source>
        <translation>Su actividad se cambió en otro sitio a las {time}: {before} → {after}.</translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation>Su cambio a {activity} a las {time}</translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation>Sus clics se envían, pero no se pueden anotar en este equipo: tras un fallo no se sabría de ellos. {reason}</translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation>Su cambio de {name} a {activity} a las {time}</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation>Su «{verb}» para {caller} a las {time}</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>un agente</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>una oferta</translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation>ya se había aceptado</translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation>ya se había rechazado</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>no se respondió a tiempo</translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation>la tomó otro agente</translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation>quien llamaba colgó</translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation>el trabajo estaba completo</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>su teléfono</translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <translation>{activity} (no disponible)</translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} se aceptó en otro sitio, no aquí. ¿Hay una consola suya abierta en otro puesto, o responde un programa por usted? Esta no deshace nada.</translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} se rechazó en otro sitio, no aquí. ¿Hay una consola suya abierta en otro puesto, o responde un programa por usted? Esta no deshace nada.</translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation>{change}, después {activity}</translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation>{click} llegó.</translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation>{click} no llegó y nada ha cambiado: puede hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation>{click} no llegó: está en {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation>{click} no llegó: {name} está en {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation>{click} no llegó; la oferta terminó: {reason}.</translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation>{missed}: ahora está en {activity}</translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation>{phone} estaba ocupado o no se pudo alcanzar: la oferta sigue, quizá otra vez a usted</translation>
    </message>
    <message>
        <source>{phone} was called; whether it answers is not told. The offer still stands.</source>
        <translation>Se llamó a {phone}; no se informa si contestan. La oferta sigue en pie.</translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation>Nadie contestó en {phone}: la oferta sigue, quizá otra vez a usted</translation>
    </message>
    <message>
        <source>{phone} was not connected</source>
        <translation>{phone} no se conectó</translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation>{state} · comprobado ahora mismo</translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation>{state} · comprobado hace {span}</translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation>«{verb}» llegó demasiado tarde.</translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation>«{verb}» no ha tenido efecto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation>«{verb}» no está permitido con esta clave.</translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation>«{verb}» no se llevó a cabo: TaskRouter está ocupado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation>«{verb}» no se envió. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation>«{verb}» se rechazó.</translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation>«{verb}»: confirmado en {span}.</translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation>«{verb}»: aún no se sabe qué fue de ello.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <comment>1 pending, from {caller}. It counts against your channel&apos;s capacity.</comment>
        <translation>
            <numerusform>%Ln pendiente, de {caller}. Cuenta para la capacidad de su canal.</numerusform>
            <numerusform>%Ln pendientes, la más antigua de {caller}. Cuenta para la capacidad de su canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <comment>1 pending, from {caller}. Until it is answered, its channel takes no other offer.</comment>
        <translation>
            <numerusform>%Ln pendiente, de {caller}. Hasta que se responda, su canal no admite otra oferta.</numerusform>
            <numerusform>%Ln pendientes, la más antigua de {caller}. Hasta que se responda, su canal no admite otra oferta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks offers</source>
        <translation>Impide ofertas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation>Las notificaciones del escritorio aparecen.</translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation>Las notificaciones del escritorio están desactivadas.</translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation>Todo está listo: las ofertas llegan en cuanto hay trabajo para sus colas y habilidades.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation>Lleno: {channels}. Complete lo que tiene en curso o pida a su supervisor más capacidad.</translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation>No se sabe cuántas tareas admiten sus canales.</translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation>Puede costar ofertas</translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation>En este turno aún no hizo falta ninguna notificación.</translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation>Ninguna oferta perdida le movió.</translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation>No le espera ninguna otra oferta.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation>Hasta ahora no se encontró nada; no todo se conoce.</translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation>Pueden llegar ofertas, pero alguna puede pasar inadvertida.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>Mostrar la oferta</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation>Algo impide que le lleguen ofertas.</translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation>Volver a recibir ofertas</translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation>TaskRouter aún no ha respondido.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation>Aún no se conoce la hora de TaskRouter.</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Probar una notificación</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Probar el timbre</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation>La última consulta a TaskRouter fue hace {span}.</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation>La última consulta a TaskRouter fue hace {span}: puede haber ofertas que no ve.</translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation>En este turno el timbre aún no ha sonado.</translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation>El timbre está desactivado.</translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation>El timbre suena.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation>El reloj de este equipo coincide con el de TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>El reloj de este equipo va {span} adelantado. Las cuentas atrás siguen la hora de TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>El reloj de este equipo va {span} atrasado. Las cuentas atrás siguen la hora de TaskRouter.</translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation>Aún no se sabe si se acepta su inicio de sesión.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>¿Por qué no me llega trabajo?</translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation>Está en {activity} desde hace {span}: en esta actividad no llegan ofertas.</translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation>Está en {activity}: en esta actividad llegan ofertas.</translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation>No respondió a {caller}, y TaskRouter le pasó a {activity}.</translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation>Aún no se conoce su actividad.</translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation>Sus canales tienen sitio.</translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation>Su inicio de sesión se acepta.</translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation>Su inicio de sesión se rechaza.</translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation>Su inicio de sesión no puede leerlo todo.</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>una oferta</translation>
    </message>
</context>
</TS>
