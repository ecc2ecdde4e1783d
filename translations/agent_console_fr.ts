<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation>À propos d&apos;Agent Console</translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation>Agent Console est sous licence Apache, version 2.0, et sans aucune garantie.</translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation>Pendant trois ans après réception de ce programme, ses responsables vous remettent les sources du Qt qu&apos;il contient au prix de leur envoi. Les textes des deux licences GNU accompagnent le programme.</translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation>Ouvrir les textes des licences</translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation>Qt est sous licence GNU Lesser General Public License, version 3. Ce qu&apos;elle vous permet de faire avec Qt, comme chercher ce qui ne va pas avec un Qt à vous, la licence de ce programme ne vous l&apos;enlève pas.</translation>
    </message>
    <message>
        <source>This runs from source; what it is made with is listed in requirements.lock.</source>
        <translation>Le programme est lancé depuis ses sources&#xa0;; ce qui le compose est listé dans requirements.lock.</translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation>Version {version}, avec Python {python} et Qt {qt}.</translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation>Ce qui est fourni avec, et sous quelle licence</translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation>Vous pouvez remplacer les bibliothèques de Qt par les vôtres de la même série&#xa0;: ce sont des fichiers dans {folder}.</translation>
    </message>
</context>
<context>
    <name>active</name>
    <message numerus="yes">
        <source>%Ln more are in work</source>
        <comment>1 more is in work</comment>
        <translation>
            <numerusform>%Ln autre en cours</numerusform>
            <numerusform>%Ln autres en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation>Rien en cours.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln offers are waiting</source>
        <comment>1 offer is waiting</comment>
        <translation>
            <numerusform>%Ln offre en attente</numerusform>
            <numerusform>%Ln offres en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed</source>
        <comment>1 offer was missed</comment>
        <translation>
            <numerusform>%Ln offre manquée</numerusform>
            <numerusform>%Ln offres manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>A test of the notifications</source>
        <translation>Essai des notifications</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation>Agent Console est toujours lancé</translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation>Une offre montre ici l&apos;appelant et la file.</translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation>Vérifiez qu&apos;une sortie audio est branchée et allumée, puis testez la sonnerie.</translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation>Choisissez un autre son dans les réglages.</translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation>Branchez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Desktop notifications do not appear.</source>
        <translation>Les notifications du bureau n&apos;apparaissent pas.</translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation>Installez pipewire-bin, pulseaudio-utils ou alsa-utils, puis relancez.</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>Cela ne s&apos;est pas terminé.</translation>
    </message>
    <message>
        <source>It ended with code {code}.</source>
        <translation>Cela s&apos;est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>It is not a sound file.</source>
        <translation>Ce n&apos;est pas un fichier son.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>Réponse&#xa0;: {words}</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nouvelle offre</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation>Offre&#xa0;: {caller}</translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation>Les offres ne peuvent pas sonner&#xa0;: cet ordinateur n&apos;a aucun programme qui joue des sons.</translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation>Les offres continuent de sonner. Quittez par le menu de l&apos;icône.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Only 16-bit samples can be played.</source>
        <translation>Seuls les échantillons 16 bits peuvent être joués.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation>Connexion lente</translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation>La sonnerie n&apos;a pas pu jouer&#xa0;: échec de {subject}.</translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation>Sonnerie coupée</translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation>La sonnerie est coupée&#xa0;: les offres sont seulement affichées.</translation>
    </message>
    <message>
        <source>The session bus was lost.</source>
        <translation>Le bus de session a été perdu.</translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation>La sortie audio {subject} est inutilisable&#xa0;; la sonnerie passe par l&apos;habituelle.</translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation>Le son {subject} est illisible&#xa0;; un autre sonne à sa place.</translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation>La sonnerie d&apos;essai a joué avec {player}. Si vous n&apos;avez rien entendu, vérifiez le volume.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Il n&apos;y a pas de bus de session.</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>{caller}: {news}</source>
        <translation>{caller}&#xa0;: {news}</translation>
    </message>
</context>
<context>
    <name>auto accept</name>
    <message>
        <source>Accepted by itself in {span}</source>
        <translation>Acceptée d&apos;elle-même dans {span}</translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation>Ne pas accepter d&apos;elle-même</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message numerus="yes">
        <source>%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <comment>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</comment>
        <translation>
            <numerusform>%Ln offre sonne encore. Elle peut continuer et vous pouvez l&apos;accepter, ou être refusée aussi.</numerusform>
            <numerusform>%Ln offres sonnent encore. Elles peuvent continuer et vous pouvez les accepter, ou être refusées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation>Passage à {activity}</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>Laisser sonner</translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation>Refuser aussi</translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation>Rester {activity}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation>5 minutes de plus</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation>Tout sur la tâche</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tâche…</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Temps pour répondre</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>priorité {n}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>attend {time}</translation>
    </message>
</context>
<context>
    <name>completion</name>
    <message numerus="yes">
        <source>%Ln characters too long</source>
        <comment>1 character too long</comment>
        <translation>
            <numerusform>%Ln caractère de trop</numerusform>
            <numerusform>%Ln caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation>Attribuée depuis 23 heures. TaskRouter supprime une tâche après 24 sans la terminer&#xa0;: terminez-la maintenant.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Choisissez l&apos;issue</translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation>Terminer ainsi</translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation>Se termine dans {time}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Quelle en est l&apos;issue&#xa0;?</translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation>Notes, gardées sur la tâche</translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation>Motif, pour les rapports</translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation>Le temps de post-appel est écoulé</translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation>Encore {time} de post-appel</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <translation>fin…</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>Chercher dans les détails</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Read this before you send it to anybody. Nothing is sent by itself.</source>
        <translation>Lisez ceci avant de l&apos;envoyer à qui que ce soit. Rien n&apos;est envoyé tout seul.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
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
        <translation>{d} j</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} j {h} h</translation>
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
        <translation>Une question plus récente est arrivée.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console has taken the archive over.</source>
        <translation>Une version plus récente d’Agent Console a repris l’archive.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console wrote this archive.</source>
        <translation>Une version plus récente d&apos;Agent Console a écrit cette archive.</translation>
    </message>
    <message>
        <source>A page names one that was read already.</source>
        <translation>Une page renvoie à une page déjà lue.</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>Une partie de l&apos;archive est endommagée.</translation>
    </message>
    <message>
        <source>A web address is missing or not valid.</source>
        <translation>Une adresse web manque ou n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>AC or SK and 32 hexadecimal digits are expected.</source>
        <translation>AC ou SK et 32 chiffres hexadécimaux sont attendus.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clé d&apos;API</translation>
    </message>
    <message>
        <source>Accept it instead of ringing a phone.</source>
        <translation>Acceptez-la au lieu de faire sonner un téléphone.</translation>
    </message>
    <message>
        <source>An older version wrote this archive.</source>
        <translation>Une version plus ancienne a écrit cette archive.</translation>
    </message>
    <message>
        <source>Another console on this computer uses it: {file}. Close that one first.</source>
        <translation>Une autre console de cet ordinateur l’utilise : {file}. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Un autre programme utilise l&apos;archive.</translation>
    </message>
    <message>
        <source>Ask an administrator to give the key access to TaskRouter.</source>
        <translation>Demandez à un administrateur de donner à la clé l&apos;accès à TaskRouter.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network.</source>
        <translation>Adressez-vous au responsable de ce réseau.</translation>
    </message>
    <message>
        <source>At most {count} characters can be kept; auth tokens and API keys are shorter.</source>
        <translation>Au plus {count} caractères peuvent être gardés&#xa0;; les jetons et clés d&apos;API sont plus courts.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network&apos;s proxy.</source>
        <translation>Vérifiez l&apos;adresse du serveur et le proxy du réseau.</translation>
    </message>
    <message>
        <source>Check the key and its secret, then sign in again.</source>
        <translation>Vérifiez la clé et son secret, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Check the network and the name {peer}.</source>
        <translation>Vérifiez le réseau et le nom {peer}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>Check the phone and the caller ID.</source>
        <translation>Vérifiez le téléphone et l&apos;identité d&apos;appelant.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; {address} was not trusted.</source>
        <translation>Vérifiez la date de cet ordinateur&#xa0;; {address} n&apos;a pas été jugé fiable.</translation>
    </message>
    <message>
        <source>Choose another activity.</source>
        <translation>Choisissez une autre activité.</translation>
    </message>
    <message>
        <source>Connecting took too long.</source>
        <translation>La connexion a pris trop de temps.</translation>
    </message>
    <message>
        <source>Copy it from where the key was made.</source>
        <translation>Copiez-le là où la clé a été créée.</translation>
    </message>
    <message>
        <source>Enter the auth token or the API key&apos;s secret.</source>
        <translation>Saisissez le jeton d&apos;authentification ou le secret de la clé d&apos;API.</translation>
    </message>
    <message>
        <source>Give a user and password for {proxy}.</source>
        <translation>Indiquez un utilisateur et un mot de passe pour {proxy}.</translation>
    </message>
    <message>
        <source>Give client:name, sip:user@host or a number such as +15551234567.</source>
        <translation>Indiquez client:nom, sip:utilisateur@hôte ou un numéro comme +15551234567.</translation>
    </message>
    <message>
        <source>Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service of KWallet or KeePassXC, and sign in to the desktop again.</source>
        <translation>Installez gnome-keyring (sous Debian et Ubuntu&#xa0;: sudo apt install gnome-keyring), ou activez le Secret Service de KWallet ou KeePassXC, et rouvrez votre session.</translation>
    </message>
    <message>
        <source>It does not fit the archive, or its row there is damaged; all else is kept. {sids}</source>
        <translation>Cela n&apos;entre pas dans l&apos;archive, ou sa ligne y est endommagée&#xa0;; tout le reste est gardé. {sids}</translation>
    </message>
    <message>
        <source>It ended or went to someone else.</source>
        <translation>Elle est finie ou est allée à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>It ended some minutes ago, or an address in the settings is wrong.</source>
        <translation>C&apos;est fini depuis quelques minutes, ou une adresse des réglages est fausse.</translation>
    </message>
    <message>
        <source>It goes on after more pages than there can be.</source>
        <translation>Il continue après plus de pages qu&apos;il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>It holds blanks or characters that no auth token has: copy it once more.</source>
        <translation>Il contient des espaces ou des caractères qu&apos;aucun jeton n&apos;a&#xa0;: copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is no announcement of a version.</source>
        <translation>Ce n&apos;est pas l&apos;annonce d&apos;une version.</translation>
    </message>
    <message>
        <source>It is not what TaskRouter sends (at {field}).</source>
        <translation>Ce n&apos;est pas ce que TaskRouter envoie (à {field}).</translation>
    </message>
    <message>
        <source>It names no version.</source>
        <translation>Elle ne nomme aucune version.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Réponse&#xa0;: {message}</translation>
    </message>
    <message>
        <source>It was answered, withdrawn or it ran out. Nothing needs to be done.</source>
        <translation>Elle a été traitée, retirée ou a expiré. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>It was never kept here, or has been removed.</source>
        <translation>Il n&apos;a jamais été gardé ici, ou a été supprimé.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Elle n&apos;a pas été lue jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>Its compressed data cannot be read.</source>
        <translation>Ses données compressées sont illisibles.</translation>
    </message>
    <message>
        <source>Its compressed data is incomplete.</source>
        <translation>Ses données compressées sont incomplètes.</translation>
    </message>
    <message>
        <source>Look at it again, then decide anew.</source>
        <translation>Regardez à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n&apos;est venue.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>Aucune connexion sûre n&apos;a pu être établie.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>None of this computer&apos;s authorities vouches for {address}. On a company network, the company&apos;s own certificate may have to be installed.</source>
        <translation>Aucune autorité de cet ordinateur ne répond de {address}. Sur un réseau d&apos;entreprise, il faut peut-être installer le certificat de l&apos;entreprise.</translation>
    </message>
    <message>
        <source>Nothing answers at {peer}.</source>
        <translation>Rien ne répond à {peer}.</translation>
    </message>
    <message>
        <source>Nothing else was asked.</source>
        <translation>Rien d&apos;autre n&apos;a été demandé.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing of it could be read. It is kept as {file}.</source>
        <translation>Rien n&apos;a pu en être lu. Elle est gardée sous {file}.</translation>
    </message>
    <message>
        <source>Nothing was asked there, and nothing was told to it.</source>
        <translation>Rien n&apos;y a été demandé, et rien ne lui a été dit.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Only https addresses without a name or password are asked.</source>
        <translation>Seules les adresses https sans nom ni mot de passe sont interrogées.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in there, then try again.</source>
        <translation>Ouvrez une page web dans un navigateur, connectez-vous-y, puis réessayez.</translation>
    </message>
    <message>
        <source>Open the desktop&apos;s own program for passwords and look there.</source>
        <translation>Ouvrez le programme de mots de passe du bureau et regardez-y.</translation>
    </message>
    <message>
        <source>Pages of {host} may not be opened from here.</source>
        <translation>Les pages de {host} ne peuvent pas être ouvertes d&apos;ici.</translation>
    </message>
    <message>
        <source>Somebody else may be answering for {address}.</source>
        <translation>Quelqu&apos;un d&apos;autre répond peut-être pour {address}.</translation>
    </message>
    <message>
        <source>Something could not be stored.</source>
        <translation>Quelque chose n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Something other than TaskRouter answered.</source>
        <translation>Autre chose que TaskRouter a répondu.</translation>
    </message>
    <message>
        <source>Start this console again: what happens until then is shown, and read back afterwards.</source>
        <translation>Redémarrez cette console : ce qui se passe d’ici là est affiché, puis relu ensuite.</translation>
    </message>
    <message>
        <source>TaskRouter did not answer in time.</source>
        <translation>TaskRouter n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>TaskRouter does not accept this sign-in.</source>
        <translation>TaskRouter n&apos;accepte pas cette connexion.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this any more.</source>
        <translation>TaskRouter ne connaît plus cela.</translation>
    </message>
    <message>
        <source>TaskRouter has a fault.</source>
        <translation>TaskRouter est en panne.</translation>
    </message>
    <message>
        <source>TaskRouter is busy.</source>
        <translation>TaskRouter est occupé.</translation>
    </message>
    <message>
        <source>TaskRouter refused this.</source>
        <translation>TaskRouter a refusé.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s answers do not say when they were made.</source>
        <translation>Les réponses de TaskRouter ne disent pas quand elles ont été faites.</translation>
    </message>
    <message>
        <source>The account SID or API key SID cannot be right.</source>
        <translation>Le SID du compte ou de la clé d&apos;API ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Le compte est suspendu.</translation>
    </message>
    <message>
        <source>The announcement of versions is too large.</source>
        <translation>L&apos;annonce des versions est trop grande.</translation>
    </message>
    <message>
        <source>The answer came in a form that was not asked for.</source>
        <translation>La réponse est arrivée sous une forme non demandée.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La réponse n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>La réponse s&apos;est arrêtée trop tôt.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>La réponse est endommagée.</translation>
    </message>
    <message>
        <source>The answer is not HTTP that can be read.</source>
        <translation>La réponse n&apos;est pas du HTTP lisible.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop grande.</translation>
    </message>
    <message>
        <source>The answer names a next page that is no URL.</source>
        <translation>La réponse nomme une page suivante qui n&apos;est pas une URL.</translation>
    </message>
    <message>
        <source>The answer points to another server.</source>
        <translation>La réponse renvoie à un autre serveur.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>L&apos;archive ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>L&apos;archive est inutilisable.</translation>
    </message>
    <message>
        <source>The archive is closing.</source>
        <translation>L&apos;archive se ferme.</translation>
    </message>
    <message>
        <source>The archive may not be opened.</source>
        <translation>L&apos;ouverture de l&apos;archive n&apos;est pas permise.</translation>
    </message>
    <message>
        <source>The archive may not be written.</source>
        <translation>L&apos;écriture dans l&apos;archive n&apos;est pas permise.</translation>
    </message>
    <message>
        <source>The archive was damaged, and a new one was begun.</source>
        <translation>L&apos;archive était endommagée, une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The base URL cannot be used:</source>
        <translation>L&apos;URL de base est inutilisable&#xa0;:</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>L&apos;appel n&apos;a pas pu être passé.</translation>
    </message>
    <message>
        <source>The caller ID is missing or not valid.</source>
        <translation>L&apos;identité d&apos;appelant manque ou n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>L&apos;appelant a raccroché.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The connection to TaskRouter is closed.</source>
        <translation>La connexion à TaskRouter est fermée.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke off.</source>
        <translation>La connexion à {peer} a été coupée.</translation>
    </message>
    <message>
        <source>The console closed before the answer came.</source>
        <translation>La console s&apos;est fermée avant la réponse.</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>La console se ferme.</translation>
    </message>
    <message>
        <source>The counts are not those of the rows.</source>
        <translation>Les décomptes ne sont pas ceux des lignes.</translation>
    </message>
    <message>
        <source>The desktop may be asking for its password: answer that, then try again.</source>
        <translation>Le bureau demande peut-être son mot de passe&#xa0;: répondez-lui, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Le disque ne répond pas.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The event log has no end.</source>
        <translation>Le journal d&apos;événements n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>The event log leads in a circle.</source>
        <translation>Le journal d&apos;événements tourne en rond.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;export a été annulé.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be read: {reason}.</source>
        <translation>Le fichier des profils {file} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be written: {reason}.</source>
        <translation>Le fichier des profils {file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has a wrong value: {reason}</source>
        <translation>Le fichier des profils {file} a une valeur fausse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The file of profiles {file} has something else where {wanted} is expected.</source>
        <translation>Le fichier des profils {file} a autre chose là où {wanted} est attendu.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has two profiles of one name.</source>
        <translation>Le fichier des profils {file} a deux profils du même nom.</translation>
    </message>
    <message>
        <source>The file of profiles {file} is not valid TOML: {reason}.</source>
        <translation>Le fichier des profils {file} n&apos;est pas du TOML valide&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>L&apos;historique est illisible pour le moment.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>L&apos;historique est illisible.</translation>
    </message>
    <message>
        <source>The history could not be deleted.</source>
        <translation>L&apos;historique n&apos;a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The history was not deleted.</source>
        <translation>L’historique n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>Le trousseau a refusé.</translation>
    </message>
    <message>
        <source>The list leads in a circle.</source>
        <translation>La liste tourne en rond.</translation>
    </message>
    <message>
        <source>The name of the {noun} was not found.</source>
        <translation>Le nom du {noun} n&apos;a pas été trouvé.</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>Le réseau est inaccessible.</translation>
    </message>
    <message>
        <source>The network wants you to sign in.</source>
        <translation>Le réseau veut que vous vous connectiez.</translation>
    </message>
    <message>
        <source>The notes are {over} characters too long for the task. Shorten them.</source>
        <translation>Les notes ont {over} caractères de trop pour la tâche. Raccourcissez-les.</translation>
    </message>
    <message>
        <source>The phone to ring is missing or not valid.</source>
        <translation>Le téléphone à faire sonner manque ou n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Le proxy est inutilisable.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>Le proxy n&apos;a pas connecté.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>Le proxy demande une connexion.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong into its address.</source>
        <translation>Le mot de passe du proxy n&apos;a pas sa place dans son adresse.</translation>
    </message>
    <message>
        <source>The secret cannot be right.</source>
        <translation>Le secret ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>Le secret est vide.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Le secret manque.</translation>
    </message>
    <message>
        <source>The secret is not in the keyring.</source>
        <translation>Le secret n&apos;est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret is not known here.</source>
        <translation>Le secret n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The secret is too long for a keyring.</source>
        <translation>Le secret est trop long pour un trousseau.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>Le certificat du serveur est à un autre nom.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Le certificat du serveur n&apos;est pas fiable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du serveur n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>The task has no version, so that a change could be lost: nothing is written.</source>
        <translation>La tâche n&apos;a pas de version, une modification pourrait se perdre&#xa0;: rien n&apos;est écrit.</translation>
    </message>
    <message>
        <source>The task&apos;s attributes cannot be read, so nothing is added to them.</source>
        <translation>Les attributs de la tâche sont illisibles, rien n&apos;y est donc ajouté.</translation>
    </message>
    <message>
        <source>The {noun} could not be reached.</source>
        <translation>Le {noun} n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>The {noun} refused the connection.</source>
        <translation>Le {noun} a refusé la connexion.</translation>
    </message>
    <message>
        <source>There is no call in this task.</source>
        <translation>Il n&apos;y a pas d&apos;appel dans cette tâche.</translation>
    </message>
    <message>
        <source>There is no folder for an archive.</source>
        <translation>Il n&apos;y a pas de dossier pour une archive.</translation>
    </message>
    <message>
        <source>This activity cannot be used here.</source>
        <translation>Cette activité n&apos;est pas utilisable ici.</translation>
    </message>
    <message>
        <source>This changed in the meantime.</source>
        <translation>Cela a changé entre-temps.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Ce bureau n&apos;a pas de trousseau.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Cela n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Cette clé n&apos;y est pas autorisée.</translation>
    </message>
    <message>
        <source>This offer is no longer open.</source>
        <translation>Cette offre n&apos;est plus ouverte.</translation>
    </message>
    <message>
        <source>This task is no longer yours.</source>
        <translation>Cette tâche n&apos;est plus à vous.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account or that it has verified.</source>
        <translation>Utilisez un numéro qui appartient au compte ou qu&apos;il a vérifié.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>What can be read is shown, and new work is stored. Keep a copy of {file} ({found}).</source>
        <translation>Ce qui est lisible est affiché, et le nouveau travail est enregistré. Gardez une copie de {file} ({found}).</translation>
    </message>
    <message>
        <source>What can be read of the old one is taken over. It is kept as {aside}.</source>
        <translation>Ce qui est lisible de l&apos;ancienne est repris. Elle est gardée sous {aside}.</translation>
    </message>
    <message>
        <source>What is announced cannot be read.</source>
        <translation>L&apos;annonce est illisible.</translation>
    </message>
    <message>
        <source>What was read is kept, but not as known: nobody can say which time it is of.</source>
        <translation>Ce qui a été lu est gardé, mais pas comme connu&#xa0;: personne ne peut dire de quel moment c&apos;est.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>Ce qui s&apos;y trouvait n&apos;a pas changé.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Vos réglages n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>a name or password does not belong into it; the credential is given apart</source>
        <translation>un nom ou un mot de passe n&apos;y ont pas leur place&#xa0;; les identifiants se donnent à part</translation>
    </message>
    <message>
        <source>account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>http is for this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>http est réservé à cet ordinateur (127.0.0.1,&#xa0;::1, localhost)&#xa0;; utilisez https</translation>
    </message>
    <message>
        <source>http://host:port is expected; SOCKS and PAC are not supported.</source>
        <translation>http://hôte:port est attendu&#xa0;; SOCKS et PAC ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>it belongs to the archive that is read</source>
        <translation>il appartient à l&apos;archive qui est lue</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>elle doit commencer par https://</translation>
    </message>
    <message>
        <source>it has to end after the host and port</source>
        <translation>elle doit finir après l&apos;hôte et le port</translation>
    </message>
    <message>
        <source>it has to end before the ? or #</source>
        <translation>elle doit finir avant le&#xa0;? ou le #</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>c&apos;est un périphérique</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>it names no host that can be used</source>
        <translation>elle ne nomme aucun hôte utilisable</translation>
    </message>
    <message>
        <source>its host or port cannot be read</source>
        <translation>son hôte ou son port est illisible</translation>
    </message>
    <message>
        <source>profile {number}, {key}</source>
        <translation>profil {number}, {key}</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>worker SID</source>
        <translation>SID de l&apos;agent</translation>
    </message>
    <message>
        <source>workspace SID</source>
        <translation>SID du workspace</translation>
    </message>
    <message>
        <source>{address} answered with HTTP {status}.</source>
        <translation>{address} a répondu par HTTP {status}.</translation>
    </message>
    <message>
        <source>{address} did not answer to the end.</source>
        <translation>{address} n&apos;a pas répondu jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>{address} did not answer.</source>
        <translation>{address} n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>{address} speaks no TLS that is safe enough, or none at all.</source>
        <translation>{address} ne parle pas un TLS assez sûr, ou pas du tout.</translation>
    </message>
    <message>
        <source>{address} was asked.</source>
        <translation>{address} a été interrogé.</translation>
    </message>
    <message>
        <source>{address} was asked. Check the network.</source>
        <translation>{address} a été interrogé. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} has format {version}, this version knows {known}. It was left alone: install the newer one.</source>
        <translation>{file} a le format {version}, cette version connaît {known}. Il n&apos;a pas été touché&#xa0;: installez la plus récente.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date.</source>
        <translation>{file} doit être mis à jour.</translation>
    </message>
    <message>
        <source>{file} is damaged or no archive.</source>
        <translation>{file} est endommagé ou n&apos;est pas une archive.</translation>
    </message>
    <message>
        <source>{file} is no archive of this program.</source>
        <translation>{file} n&apos;est pas une archive de ce programme.</translation>
    </message>
    <message>
        <source>{file}: {reason}. What you chose is in force until the console ends.</source>
        <translation>{file}&#xa0;: {reason}. Ce que vous avez choisi vaut jusqu&apos;à l&apos;arrêt de la console.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>{name}: a name of at most {limit} characters is expected.</source>
        <translation>{name}&#xa0;: un nom de {limit} caractères au plus est attendu.</translation>
    </message>
    <message>
        <source>{name}: a text is expected.</source>
        <translation>{name}&#xa0;: un texte est attendu.</translation>
    </message>
    <message>
        <source>{name}: one of {choices} is expected.</source>
        <translation>{name}&#xa0;: l&apos;un de {choices} est attendu.</translation>
    </message>
    <message>
        <source>{name}: {expected}.</source>
        <translation>{name}&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>{noun} SID</source>
        <translation>SID ({noun})</translation>
    </message>
    <message>
        <source>{peer} did not answer. Check the network.</source>
        <translation>{peer} n&apos;a pas répondu. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>{place} has signs that cannot be within an address.</source>
        <translation>{place} contient des signes impossibles dans une adresse.</translation>
    </message>
    <message>
        <source>{place} is no short line of text for this task.</source>
        <translation>{place} n&apos;est pas une courte ligne de texte pour cette tâche.</translation>
    </message>
    <message>
        <source>{place} is not known for this task.</source>
        <translation>{place} n&apos;est pas connu pour cette tâche.</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}</source>
        <translation>{prefix} et 32 chiffres hexadécimaux sont attendus&#xa0;; ceci est un SID de type «&#xa0;{noun}&#xa0;»</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; {count} characters were given</source>
        <translation>{prefix} et 32 chiffres hexadécimaux sont attendus&#xa0;; {count} caractères ont été donnés</translation>
    </message>
    <message>
        <source>{proxy} answered: {answer}</source>
        <translation>{proxy} a répondu&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.</source>
        <translation>{restored} de ses réservations sont dans la nouvelle, {lost} n&apos;ont pas pu être lues. Elle est gardée sous {file}.</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one. It is kept as {file}.</source>
        <translation>{restored} de ses réservations sont dans la nouvelle. Elle est gardée sous {file}.</translation>
    </message>
    <message>
        <source>{title} What happens now is shown, and forgotten at the end.</source>
        <translation>{title} Ce qui se passe maintenant est affiché, et oublié à la fin.</translation>
    </message>
    <message>
        <source>{why} Of what waited, the oldest {count} had to be dropped: there is no room for them.</source>
        <translation>{why} De ce qui attendait, les {count} plus anciens ont dû être abandonnés&#xa0;: il n&apos;y a pas de place pour eux.</translation>
    </message>
    <message>
        <source>{why}. The usual one is {url}</source>
        <translation>{why}. L&apos;habituelle est {url}</translation>
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
        <translation>proposée</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>task created</source>
        <translation>tâche créée</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Bandeau compact</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>Durées mesurées</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Couper la sonnerie</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>Réglages et raccourcis</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Tester la sonnerie</translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation>Puis {activity}, une fois votre travail fini&#xa0;: appuyez pour annuler</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Pourquoi n&apos;ai-je pas de travail&#xa0;?</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>depuis {span}</translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation>puis {activity}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln entries are waiting.</source>
        <comment>1 entry is waiting.</comment>
        <translation>
            <numerusform>%Ln entrée attend.</numerusform>
            <numerusform>%Ln entrées attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read: what happened around them is not known.</source>
        <comment>One event could not be read: what happened around it is not known.</comment>
        <translation>
            <numerusform>%Ln événement n&apos;a pas pu être lu&#xa0;: ce qui s&apos;est passé autour n&apos;est pas connu.</numerusform>
            <numerusform>%Ln événements n&apos;ont pas pu être lus&#xa0;: ce qui s&apos;est passé autour n&apos;est pas connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: show them</source>
        <comment>1 newer: show it</comment>
        <translation>
            <numerusform>%Ln plus récente&#xa0;: afficher</numerusform>
            <numerusform>%Ln plus récentes&#xa0;: afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reservations</source>
        <comment>1 reservation</comment>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>A status that this version does not know</source>
        <translation>Un état que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Réponse en</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Choisir les jours</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reservations to {file}</source>
        <comment>Exported 1 reservation to {file}</comment>
        <translation>
            <numerusform>%Ln réservation exportée vers {file}</numerusform>
            <numerusform>%Ln réservations exportées vers {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting: {done} of {total} reservations</source>
        <translation>Export&#xa0;: {done} réservations sur {total}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation>Source&#xa0;: {origins}</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation>Traitement le plus long</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation>Pas encore de réservations ici.</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>Pas à jour&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Rien trouvé avec ces filtres.</translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation>Rien n&apos;est gardé de cette réservation.</translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation>Rien n&apos;est connu de {since} à {until}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d&apos;abord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {link}</source>
        <translation>Ouvrir {link}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Lecture du passé</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past · %Ln events</source>
        <comment>Reading the past · 1 event</comment>
        <translation>
            <numerusform>Lecture du passé · %Ln événement</numerusform>
            <numerusform>Lecture du passé · %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Lecture du passé…</translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation>Lecture de la réservation…</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>Search caller, queue, SID…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis {day}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation>L&apos;archive d&apos;une version antérieure est mise à jour&#xa0;: {percent} %</translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation>L&apos;export a échoué&#xa0;; rien n&apos;a été écrit. {why}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L&apos;export a été annulé&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>L&apos;historique n&apos;a pas pu être lu. {why}</translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation>Le passé n&apos;a pas pu être lu. {why}</translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation>La lecture du passé a été annulée.</translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation>La réservation choisie</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such gaps.</source>
        <comment>There is one more such gap.</comment>
        <translation>
            <numerusform>Il y a %Ln autre lacune de ce genre.</numerusform>
            <numerusform>Il y a %Ln autres lacunes de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n&apos;y a rien à exporter.</translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation>Cette clé ne peut pas lister les événements&#xa0;: du temps où personne ne regardait, on ne sait que ce que TaskRouter liste encore.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation>Ce qui est nouveau reste en mémoire jusqu&apos;à ce qu&apos;il puisse être écrit.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>En post-appel</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation>taux d&apos;acceptation {n} %</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation>de la liste de l&apos;API</translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation>du journal d&apos;événements</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation>réponse médiane {span}</translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation>traitement médian {span}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>priorité {n}</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>vu en direct</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>cette console</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation>{line} · connu jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation>{seen}, {span} plus tard</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message numerus="yes">
        <source>%Ln more are waiting</source>
        <comment>1 more is waiting</comment>
        <translation>
            <numerusform>%Ln autre en attente</numerusform>
            <numerusform>%Ln autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation>Nouvelle offre&#xa0;: {caller}</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Pourquoi n&apos;ai-je pas de travail&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{caller}: %Ln seconds left</source>
        <comment>{caller}: 1 second left</comment>
        <translation>
            <numerusform>{caller}&#xa0;: encore %Ln seconde</numerusform>
            <numerusform>{caller}&#xa0;: encore %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation>À propos d&apos;Agent Console</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation>Cet ordinateur a refusé le changement&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation>La fenêtre de supervision n&apos;a pas d&apos;offres à elle.</translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation>{caller}&#xa0;: acceptée.</translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation>{activity} demandée&#xa0;; il n&apos;y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation>Rien ne sonne.</translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation>Des offres sonnent&#xa0;: la fenêtre demande ce qu&apos;il en advient.</translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation>{caller}&#xa0;: refusée.</translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation>Envoyé&#xa0;; il n&apos;y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation>Affiché dans la console. Elle ne compose rien toute seule.</translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation>La console était déjà lancée&#xa0;: sa fenêtre est devant.</translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation>L&apos;offre vient d&apos;arriver&#xa0;: demandez à nouveau.</translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation>Il n&apos;y a pas d&apos;activité {name}. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation>Vous êtes {activity}.</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation>+15551234567, client:nom ou sip:utilisateur@hôte</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation>Une autre réponse est en cours.</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>Répondre à {caller}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Left out ({default})</source>
        <translation>Omis ({default})</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation>Pas dans un workspace multitâche.</translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation>Pas encore prêt à l&apos;envoi</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation>Refuse la tâche. Elle vous revient, sauf si vous passez à une activité sans offres.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation>Fait sonner votre téléphone et vous passe l&apos;appelant en attente quand vous décrochez.</translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation>Fait sonner votre téléphone et exécute du TwiML quand vous décrochez. L&apos;offre tient jusqu&apos;à ce qu&apos;elle soit prise, sauf si CallAccept la prend aussitôt.</translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation>Fait sonner votre téléphone et vous réunit avec l&apos;appelant en conférence quand vous décrochez.</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation>Envoyer {instruction}</translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation>Envoie l&apos;appelant en attente vers un autre TwiML. L&apos;offre tient jusqu&apos;à ce qu&apos;elle soit prise, sauf si RedirectAccept la prend aussitôt.</translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation>Prend la tâche. Personne n&apos;est appelé&#xa0;: l&apos;appelant est connecté ailleurs.</translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation>L&apos;offre a été prise&#xa0;: il n&apos;y a plus rien à répondre.</translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation>L&apos;offre est terminée.</translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation>L&apos;offre est terminée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation>La tâche n&apos;a pas pu être lue, on ne sait donc pas si elle a un appel.</translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation>Lecture de la tâche en cours.</translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation>Il n&apos;y a pas d&apos;appel sur cette tâche, ni personne à appeler (outbound_to).</translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation>Il n&apos;y a pas d&apos;appel sur cette tâche.</translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation>Cette instruction n&apos;a pas de paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. It comes back unless you move to an activity without offers.</source>
        <comment>This was rejected once. It comes back unless you move to an activity without offers.</comment>
        <translation>
            <numerusform>Refusée %Ln fois. Elle vous revient, sauf si vous passez à une activité sans offres.</numerusform>
            <numerusform>Refusée %Ln fois. Elle vous revient, sauf si vous passez à une activité sans offres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <comment>This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.</comment>
        <translation>
            <numerusform>Refusée %Ln fois. Certains comptes annulent une tâche à {limit} refus&#xa0;: l&apos;appelant est perdu.</numerusform>
            <numerusform>Refusée %Ln fois. Certains comptes annulent une tâche à {limit} refus&#xa0;: l&apos;appelant est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>plusieurs parmi {choices}</translation>
    </message>
    <message>
        <source>https URL</source>
        <translation>URL https</translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation>si omis&#xa0;: {default}</translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation>nécessaire&#xa0;: un numéro du compte</translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation>nécessaire&#xa0;: votre agent n&apos;a pas de contact_uri</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>un parmi {choices}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %Ln characters</source>
        <comment>text of at most 1 character</comment>
        <translation>
            <numerusform>texte de %Ln caractère au plus</numerusform>
            <numerusform>texte de %Ln caractères au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation>nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation>{noun} ({prefix}…)</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>encore {span}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed makes you unavailable.</source>
        <comment>An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes you unavailable.</comment>
        <translation>
            <numerusform>%Ln offre sonne. Une fois la console fermée, personne ne répond, et une offre manquée vous rend indisponible.</numerusform>
            <numerusform>%Ln offres sonnent. Une fois la console fermée, personne ne répond, et une offre manquée vous rend indisponible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Agent Console?</source>
        <translation>Fermer Agent Console&#xa0;?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is missed makes you unavailable.</source>
        <translation>Votre activité est {activity}, et des offres continuent d&apos;arriver. Une fois la console fermée, rien ne sonne, et une offre manquée vous rend indisponible.</translation>
    </message>
</context>
<context>
    <name>meanwhile</name>
    <message numerus="yes">
        <source>%Ln callers left: {callers}.</source>
        <comment>1 caller left: {callers}.</comment>
        <translation>
            <numerusform>%Ln appelant a raccroché&#xa0;: {callers}.</numerusform>
            <numerusform>%Ln appelants ont raccroché&#xa0;: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers went to others: {callers}.</source>
        <comment>1 offer went to another: {callers}.</comment>
        <translation>
            <numerusform>%Ln offre est allée à d&apos;autres&#xa0;: {callers}.</numerusform>
            <numerusform>%Ln offres sont allées à d&apos;autres&#xa0;: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers were missed: {callers}.</source>
        <comment>1 offer was missed: {callers}.</comment>
        <translation>
            <numerusform>%Ln offre manquée&#xa0;: {callers}.</numerusform>
            <numerusform>%Ln offres manquées&#xa0;: {callers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back after {span}.</source>
        <translation>De retour après {span}.</translation>
    </message>
    <message>
        <source>No offer was missed.</source>
        <translation>Aucune offre n&apos;a été manquée.</translation>
    </message>
    <message>
        <source>There may have been more: not everything could be read.</source>
        <translation>Il y en a peut-être d&apos;autres&#xa0;: tout n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Your activity changed to {activity}.</source>
        <translation>Votre activité est passée à {activity}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation>Vers le téléphone</translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation>Tout sur la tâche…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation>Pas encore de transfert&#xa0;: lecture de la tâche en cours.</translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation>Pas de transfert&#xa0;: aucun téléphone n&apos;est connu. Ajoutez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation>Pas de transfert&#xa0;: la tâche n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation>Pas de transfert&#xa0;: cette tâche n&apos;a pas d&apos;appel.</translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation>Refuser vers une autre activité…</translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation>Refuser vers {activity}</translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation>Refuser vers…</translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation>Refuser, garder mon activité</translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation>appel depuis le numéro par défaut du workspace</translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation>appel depuis {number}</translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation>{instruction}…</translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation>{phone} (sans réponse)</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change activity…</source>
        <translation>Changer d&apos;activité…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation>Déplacer {name} de {before} à {after}&#xa0;?</translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation>Passage de {name} à {after}…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation>Aucune réponse claire. Vérification d&apos;où en est {name}…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation>Les offres qui sonnent continuent&#xa0;; il n&apos;en vient pas de nouvelles.</translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation>{name} est passé à {after}.</translation>
    </message>
</context>
<context>
    <name>newer</name>
    <message>
        <source>Open {host}</source>
        <translation>Ouvrir {host}</translation>
    </message>
    <message>
        <source>This is version {version}. Nothing is installed by itself.</source>
        <translation>Ceci est la version {version}. Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>La version {version} est disponible</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Ce qu’elle apporte de nouveau</translation>
    </message>
    <message>
        <source>Where your administrator installs programs, the new version comes from there.</source>
        <translation>Si votre administrateur installe les programmes, la nouvelle version viendra de lui.</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Ceci est la version {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln reservations could not be read and are not shown.</source>
        <comment>One reservation could not be read and is not shown.</comment>
        <translation>
            <numerusform>%Ln réservation n&apos;a pas pu être lue et n&apos;est pas affichée.</numerusform>
            <numerusform>%Ln réservations n&apos;ont pas pu être lues et ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation>Un autre programme a transmis {address}. La console ne compose rien toute seule.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation>Revenir à {activity}</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Voir dans l&apos;historique</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Tester la sonnerie</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Nouveautés…</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>1 to {longest} printable characters are expected</source>
        <translation>1 à {longest} caractères imprimables sont attendus</translation>
    </message>
    <message>
        <source>Activity after it; not with multitasking.</source>
        <translation>Activité ensuite&#xa0;; pas en multitâche.</translation>
    </message>
    <message>
        <source>Activity after the call.</source>
        <translation>Activité après l&apos;appel.</translation>
    </message>
    <message>
        <source>Activity to move to.</source>
        <translation>Activité vers laquelle passer.</translation>
    </message>
    <message>
        <source>Audio held back.</source>
        <translation>Audio retenu.</translation>
    </message>
    <message>
        <source>Beep when the caller joins.</source>
        <translation>Bip quand l&apos;appelant arrive.</translation>
    </message>
    <message>
        <source>Caller ID shown.</source>
        <translation>Identité d&apos;appelant affichée.</translation>
    </message>
    <message>
        <source>Caller ID shown; a number of the account.</source>
        <translation>Identité d&apos;appelant affichée&#xa0;; un numéro du compte.</translation>
    </message>
    <message>
        <source>Channels recorded.</source>
        <translation>Canaux enregistrés.</translation>
    </message>
    <message>
        <source>End when the caller leaves.</source>
        <translation>Finir quand l&apos;appelant part.</translation>
    </message>
    <message>
        <source>End when the worker leaves.</source>
        <translation>Finir quand l&apos;agent part.</translation>
    </message>
    <message>
        <source>Events to report.</source>
        <translation>Événements à signaler.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Comment c&apos;est demandé.</translation>
    </message>
    <message>
        <source>How the music is asked.</source>
        <translation>Comment la musique est demandée.</translation>
    </message>
    <message>
        <source>Join muted.</source>
        <translation>Arriver micro coupé.</translation>
    </message>
    <message>
        <source>Let the worker hear the ringing.</source>
        <translation>Laisser l&apos;agent entendre la sonnerie.</translation>
    </message>
    <message>
        <source>Most participants.</source>
        <translation>Nombre maximal de participants.</translation>
    </message>
    <message>
        <source>Music before the start.</source>
        <translation>Musique avant le début.</translation>
    </message>
    <message>
        <source>Password for a SIP phone.</source>
        <translation>Mot de passe d&apos;un téléphone SIP.</translation>
    </message>
    <message>
        <source>Phone that rings.</source>
        <translation>Téléphone qui sonne.</translation>
    </message>
    <message>
        <source>Record the call.</source>
        <translation>Enregistrer l&apos;appel.</translation>
    </message>
    <message>
        <source>Record the participants.</source>
        <translation>Enregistrer les participants.</translation>
    </message>
    <message>
        <source>Record the whole.</source>
        <translation>Enregistrer le tout.</translation>
    </message>
    <message>
        <source>Seconds to ring.</source>
        <translation>Secondes de sonnerie.</translation>
    </message>
    <message>
        <source>Seconds to ring; 600 at most over SIP.</source>
        <translation>Secondes de sonnerie&#xa0;; 600 au plus en SIP.</translation>
    </message>
    <message>
        <source>Silence at both ends.</source>
        <translation>Silence aux deux bouts.</translation>
    </message>
    <message>
        <source>Start when the worker joins.</source>
        <translation>Commencer quand l&apos;agent arrive.</translation>
    </message>
    <message>
        <source>Steps of the leg to report.</source>
        <translation>Étapes du segment à signaler.</translation>
    </message>
    <message>
        <source>Steps to report.</source>
        <translation>Étapes à signaler.</translation>
    </message>
    <message>
        <source>Take the task at once.</source>
        <translation>Prendre la tâche aussitôt.</translation>
    </message>
    <message>
        <source>The call in the queue.</source>
        <translation>L&apos;appel dans la file.</translation>
    </message>
    <message>
        <source>TwiML for the call.</source>
        <translation>TwiML pour l&apos;appel.</translation>
    </message>
    <message>
        <source>TwiML for the worker&apos;s leg.</source>
        <translation>TwiML pour le segment de l&apos;agent.</translation>
    </message>
    <message>
        <source>User name for a SIP phone.</source>
        <translation>Nom d&apos;utilisateur d&apos;un téléphone SIP.</translation>
    </message>
    <message>
        <source>When a beep is played.</source>
        <translation>Quand un bip est joué.</translation>
    </message>
    <message>
        <source>Where events are reported.</source>
        <translation>Où les événements sont signalés.</translation>
    </message>
    <message>
        <source>Where its recording is reported.</source>
        <translation>Où son enregistrement est signalé.</translation>
    </message>
    <message>
        <source>Where recordings are reported.</source>
        <translation>Où les enregistrements sont signalés.</translation>
    </message>
    <message>
        <source>Where the audio is mixed.</source>
        <translation>Où l&apos;audio est mixé.</translation>
    </message>
    <message>
        <source>Where the call&apos;s end is reported.</source>
        <translation>Où la fin de l&apos;appel est signalée.</translation>
    </message>
    <message>
        <source>Where the call&apos;s progress is reported.</source>
        <translation>Où le déroulement de l&apos;appel est signalé.</translation>
    </message>
    <message>
        <source>Where the worker&apos;s leg is reported.</source>
        <translation>Où le segment de l&apos;agent est signalé.</translation>
    </message>
    <message>
        <source>a JSON object of at most {longest} characters is expected</source>
        <translation>un objet JSON d&apos;au plus {longest} caractères est attendu</translation>
    </message>
    <message>
        <source>a URL of at most {longest} characters is expected</source>
        <translation>une URL d&apos;au plus {longest} caractères est attendue</translation>
    </message>
    <message>
        <source>a URL that begins with https:// and a host without placeholders is expected</source>
        <translation>une URL commençant par https:// et un hôte sans champs sont attendus</translation>
    </message>
    <message>
        <source>a URL that begins with https:// is expected</source>
        <translation>une URL commençant par https:// est attendue</translation>
    </message>
    <message>
        <source>a URL without a user name or password is expected</source>
        <translation>une URL sans nom d&apos;utilisateur ni mot de passe est attendue</translation>
    </message>
    <message>
        <source>a URL without a user name, blanks or a broken port is expected</source>
        <translation>une URL sans nom d&apos;utilisateur, espaces ni port erroné est attendue</translation>
    </message>
    <message>
        <source>a URL without blanks or control characters is expected</source>
        <translation>une URL sans espaces ni caractères de contrôle est attendue</translation>
    </message>
    <message>
        <source>a moment with its time zone is expected</source>
        <translation>un moment avec son fuseau horaire est attendu</translation>
    </message>
    <message>
        <source>a secret is never kept in a file</source>
        <translation>un secret n&apos;est jamais gardé dans un fichier</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>un nombre entier de {low} à {high} est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>an absolute http or https URL is expected</source>
        <translation>une URL http ou https complète est attendue</translation>
    </message>
    <message>
        <source>client:name, sip:user@host or +15551234567 is expected</source>
        <translation>client:nom, sip:utilisateur@hôte ou +15551234567 est attendu</translation>
    </message>
    <message>
        <source>contact_uri of the worker</source>
        <translation>contact_uri de l&apos;agent</translation>
    </message>
    <message>
        <source>hold music</source>
        <translation>musique d&apos;attente</translation>
    </message>
    <message>
        <source>must begin with one of {choices}</source>
        <translation>doit commencer par un de {choices}</translation>
    </message>
    <message>
        <source>must have Parameter=value once for each parameter ({line})</source>
        <translation>doit avoir Paramètre=valeur une fois par paramètre ({line})</translation>
    </message>
    <message>
        <source>must have a {key} that works: {words}</source>
        <translation>doit avoir un {key} valable&#xa0;: {words}</translation>
    </message>
    <message>
        <source>no telephone number has this country code and length</source>
        <translation>aucun numéro n&apos;a cet indicatif et cette longueur</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>un parmi {choices} est attendu</translation>
    </message>
    <message>
        <source>placeholders are written {one} or {other}</source>
        <translation>les champs s&apos;écrivent {one} ou {other}</translation>
    </message>
    <message>
        <source>the number the caller dialed</source>
        <translation>le numéro composé par l&apos;appelant</translation>
    </message>
    <message>
        <source>the same activity</source>
        <translation>la même activité</translation>
    </message>
    <message>
        <source>this instruction has no such parameter</source>
        <translation>cette instruction n&apos;a pas ce paramètre</translation>
    </message>
    <message>
        <source>this instruction needs it</source>
        <translation>cette instruction en a besoin</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation>Activité&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation>Activité&#xa0;: {activity}</translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation>Tapez pour trouver une activité</translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation>Quand mon travail est fini</translation>
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
            <numerusform>%Ln répondue&#xa0;: {span}</numerusform>
            <numerusform>%Ln répondues&#xa0;: {span}</numerusform>
        </translation>
    </message>
    <message>
        <source>9 of 10 answered within</source>
        <translation>9 sur 10 répondues en</translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation>9 sur 10 traitées en</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Réponse médiane</translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation>Traitement médian</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquées</translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation>Pas de réponses à tracer.</translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation>Pas d&apos;offres à tracer.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connu.</translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation>Inconnu&#xa0;: aucune réservation de cette sélection ne l&apos;a.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>Rien n&apos;est connu de ce jour.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation>Offres par heure</translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation>Offres par jour, les 31 plus récents</translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <translation>Le jour&#xa0;: activités, avec un trait par offre</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Les chiffres n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation>Les graphiques en texte</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondues</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>dès {since}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquées</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>pas disponible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>jusqu&apos;à {until}</translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation>{day}, {since} à {until}&#xa0;: {a} acceptées, {m} manquées, {r} refusées, {o} autres</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ne plus comparer</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message numerus="yes">
        <source>%Ln offers</source>
        <comment>1 offer</comment>
        <translation>
            <numerusform>%Ln offre</numerusform>
            <numerusform>%Ln offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workers · {available} available</source>
        <comment>1 worker · {available} available</comment>
        <translation>
            <numerusform>%Ln agent · {available} disponibles</numerusform>
            <numerusform>%Ln agents · {available} disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation>Agent, compétence ou activité</translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation>Aucun agent n&apos;a ce nom, cette compétence ou cette activité.</translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation>N&apos;est plus dans le workspace</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>Pas à jour.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Lecture des agents…</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Les agents n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;agents dans ce workspace.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>une offre</translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation>{activity} depuis {moment}</translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation>{activity} depuis {moment}&#xa0;: n&apos;a pas répondu à {caller}</translation>
    </message>
    <message>
        <source>{n}+ offers</source>
        <translation>{n}+ offres</translation>
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
        <translation>0&#xa0;: sans limite. La fin est annoncée, et cinq minutes de plus sont possibles.</translation>
    </message>
    <message>
        <source>A line under everything else: from offer to ring, and from click to answer.</source>
        <translation>Une ligne tout en bas&#xa0;: de l&apos;offre à la sonnerie et du clic à la réponse.</translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation>Une file peut avoir son propre son et être acceptée d&apos;elle-même après un bip.</translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation>Accepter d&apos;elle-même après</translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation>Accepter l&apos;offre la plus ancienne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Ajouter&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: agent-console config check.</source>
        <comment>And 1 more: agent-console config check.</comment>
        <translation>
            <numerusform>Et %Ln autre&#xa0;: agent-console config check.</numerusform>
            <numerusform>Et %Ln autres&#xa0;: agent-console config check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation>Répondre à l&apos;offre la plus ancienne comme préparé&#xa0;; 1 est «&#xa0;Vers le téléphone&#xa0;»</translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation>Réponses et travail</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme toutes les autres</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation>Boutons sur chaque offre, et Ctrl+2, Ctrl+3, … dans cet ordre&#xa0;; Ctrl+1 est «&#xa0;Vers le téléphone&#xa0;».</translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation>Identité d&apos;appelant</translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation>Les changements durent jusqu&apos;à l&apos;arrêt de la console.</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carillon</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>Fermer la fenêtre garde la console dans la zone de notification</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation>Terminer le travail une fois ce temps écoulé</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Compte à partir du prochain lancement.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Par défaut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation>Transférer l&apos;offre la plus ancienne vers un téléphone…</translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation>Par exemple&#xa0;: conference; To={worker.contact_uri}; From={task.to}; Beep=false</translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation>Par exemple&#xa0;: https://crm.example/find?number={task.from}</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Oublier après</translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation>Revenir à l&apos;activité d&apos;où vous avez été déplacé</translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation>Hôtes de ces pages</translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation>Comment le travail peut finir</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Il ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.</source>
        <translation>À partir d&apos;ici, ce n&apos;est pas du TOML valide&#xa0;: {reason}. Le fichier semble tronqué. Ce qui est au-dessus est utilisé.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. What is above is used.</source>
        <translation>À partir d&apos;ici, ce n&apos;est pas du TOML valide&#xa0;: {reason}. Ce qui est au-dessus est utilisé.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Gardé dans {file}</translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation>Gardé dans {file}&#xa0;; ce qui y était illisible est maintenant {aside}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Rechercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation>Chercher des offres toutes les</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage n&apos;a ces mots.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>Rien n’est installé, et rien n’est envoyé sur vous ni sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Numéro ou adresse</translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation>De la taille qu&apos;a le bureau&#xa0;; tout grandit avec.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation>Proposées à la fin du travail, et gardées sur la tâche.</translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation>Les réservations plus anciennes sont supprimées de cet ordinateur. 0 les garde pour toujours.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation>Un des nôtres, aucun, ou le chemin d&apos;un fichier .wav 16 bits.</translation>
    </message>
    <message>
        <source>One that is gone is told of, and the ring plays on the usual one.</source>
        <translation>Si elle manque, c&apos;est signalé et la sonnerie passe par la sortie habituelle.</translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation>Seulement un bandeau d&apos;offres au-dessus des autres fenêtres, ou à nouveau la console</translation>
    </message>
    <message>
        <source>Only an administrator can bring this in, with the machine&apos;s policy.</source>
        <translation>Seul un administrateur peut l&apos;introduire, avec la stratégie de la machine.</translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation>Seuls leurs deux derniers chiffres sont gardés. Ce qui est déjà enregistré reste tel quel.</translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation>Seulement si les identifiants le permettent aussi.</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation>Seulement si le bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation>L&apos;ouvrir quand l&apos;offre est acceptée</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation>Ouvertes dans le navigateur depuis le travail en cours, remplies d&apos;après la tâche.</translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation>Sinon chaque offre sonne une fois.</translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation>Sinon toutes les</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation>Pages sur les appelants</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation>Téléphones et identités d&apos;appelant</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>Réponses préparées</translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation>Vie privée et archive</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulsation</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation>Files particulières</translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation>Refuser l&apos;offre la plus ancienne vers…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Retirer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation>Sonner pour les offres</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Sonner jusqu&apos;à ce que quelqu&apos;un réponde</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation>Séparés par des espaces. Vide&#xa0;: tout hôte, toujours en https.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show how long things take</source>
        <translation>Afficher les durées</translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation>Afficher les offres comme notifications du bureau</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation>Certains comptes annulent une tâche à 10 refus&#xa0;; la plateforme le fait à 1 000.</translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation>Certains réglages sont inutilisables&#xa0;; tous les autres valent.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation>Démarrer réduit dans la barre des tâches</translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation>Enregistrer les numéros masqués</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Superviseurs</translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation>Les superviseurs peuvent déplacer des agents vers une autre activité</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Tester une notification</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Tester la sonnerie</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>L’adresse d’un petit fichier, indiquée par la personne qui vous a remis le programme.</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation>La valeur par défaut de votre administrateur&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation>Les touches de la première&#xa0;; les autres comptent jusqu&apos;à 9.</translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation>Le numéro d&apos;où votre téléphone est appelé. Vide&#xa0;: celui composé par l&apos;appelant.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {reason}.</source>
        <translation>La stratégie ne peut pas être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The policy is not followed: {reason}</source>
        <translation>La stratégie n&apos;est pas suivie&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>Temps de post-appel</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation>Avertir quand une tâche a été refusée</translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation>Où un appelant peut être transféré, outre votre propre téléphone.</translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>Où elles sont annoncées</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation>Tant que vous pouvez en recevoir. Moins les trouve plus tôt, pour plus de vos requêtes.</translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation>Tant que votre activité n&apos;apporte pas d&apos;offres.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Pourquoi n&apos;ai-je pas de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation>Votre administrateur l&apos;a fixé&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation>Votre propre valeur est gardée, sans effet.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>has no {parts}</source>
        <translation>n&apos;a pas de {parts}</translation>
    </message>
    <message>
        <source>is not known here and has no effect</source>
        <translation>n&apos;est pas connu ici et reste sans effet</translation>
    </message>
    <message>
        <source>is not known here and has no effect; {near} may be meant</source>
        <translation>n&apos;est pas connu ici et reste sans effet&#xa0;; peut-être {near}</translation>
    </message>
    <message>
        <source>it is larger than {size} KB</source>
        <translation>il dépasse {size} Ko</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n&apos;est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>must be a URL that begins with https://, without a user</source>
        <translation>doit être une URL commençant par https://, sans utilisateur</translation>
    </message>
    <message>
        <source>must be a list ([[{key}]])</source>
        <translation>doit être une liste ([[{key}]])</translation>
    </message>
    <message>
        <source>must be a name</source>
        <translation>doit être un nom</translation>
    </message>
    <message>
        <source>must be a number in international form (+14155550100), client:NAME or sip:ADDRESS</source>
        <translation>doit être un numéro au format international (+14155550100), client:NOM ou sip:ADRESSE</translation>
    </message>
    <message>
        <source>must be a table ([{key}])</source>
        <translation>doit être une table ([{key}])</translation>
    </message>
    <message>
        <source>must be a table, not {value}</source>
        <translation>doit être une table, pas {value}</translation>
    </message>
    <message>
        <source>must be keys that end in 1 (Ctrl+1)</source>
        <translation>doit être un raccourci qui finit par 1 (Ctrl+1)</translation>
    </message>
    <message>
        <source>must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)</source>
        <translation>doit être un raccourci avec Ctrl, Alt ou Meta (Ctrl+Return), ou une touche de fonction (F5)</translation>
    </message>
    <message>
        <source>must be right: {problem}</source>
        <translation>doit être juste&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>must be the name of a queue</source>
        <translation>doit être le nom d&apos;une file</translation>
    </message>
    <message>
        <source>must be {expected}, not {value}</source>
        <translation>doit être {expected}, pas {value}</translation>
    </message>
    <message>
        <source>must be {sounds}, or the path of a .wav file</source>
        <translation>doit être {sounds}, ou le chemin d&apos;un fichier .wav</translation>
    </message>
    <message>
        <source>others than administrators may change {file} ({others}).</source>
        <translation>d&apos;autres que les administrateurs peuvent modifier {file} ({others}).</translation>
    </message>
    <message>
        <source>others than administrators may write to {file}.</source>
        <translation>d&apos;autres que les administrateurs peuvent écrire dans {file}.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{choices} or {last}</source>
        <translation>{choices} ou {last}</translation>
    </message>
    <message>
        <source>{file} belongs to a user who is no administrator.</source>
        <translation>{file} appartient à un utilisateur qui n&apos;est pas administrateur.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, ligne {line}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same keys; {first} keeps them.</source>
        <translation>{first} et {second} ont les mêmes touches&#xa0;; {first} les garde.</translation>
    </message>
    <message>
        <source>{keys} is taken: {name}.</source>
        <translation>{keys} est déjà pris&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{label} {problem}.</source>
        <translation>{label} {problem}.</translation>
    </message>
    <message>
        <source>{name} has no effect: it is locked as well.</source>
        <translation>{name} est sans effet&#xa0;: il est aussi verrouillé.</translation>
    </message>
    <message>
        <source>{name} is not known; a policy has {tables}.</source>
        <translation>{name} n&apos;est pas connu&#xa0;; une stratégie a {tables}.</translation>
    </message>
    <message>
        <source>{name} must be a table ([{name}]).</source>
        <translation>{name} doit être une table ([{name}]).</translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation>{name}&#xa0;: autre</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}&#xa0;: plus</translation>
    </message>
    <message>
        <source>{number} from {low} to {high}</source>
        <translation>{number} de {low} à {high}</translation>
    </message>
    <message>
        <source>{problem}, not {value}</source>
        <translation>{problem}, pas {value}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>sids</name>
    <message>
        <source>API key</source>
        <translation>clé d&apos;API</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>task channel</source>
        <translation>canal de tâches</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>file de tâches</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>worker channel</source>
        <translation>canal de l&apos;agent</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
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
            <numerusform>%Ln trouvé.</numerusform>
            <numerusform>%Ln trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found. Type a part of the name, or choose one.</source>
        <comment>1 found. Type a part of the name, or choose it.</comment>
        <translation>
            <numerusform>%Ln trouvé. Tapez une partie du nom, ou choisissez-le.</numerusform>
            <numerusform>%Ln trouvés. Tapez une partie du nom, ou choisissez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>1 more character</comment>
        <translation>
            <numerusform>encore %Ln caractère</numerusform>
            <numerusform>encore %Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were found and entered. Look through them.</source>
        <comment>1 setting was found and entered. Look at it.</comment>
        <translation>
            <numerusform>%Ln donnée a été trouvée et saisie. Vérifiez-la.</numerusform>
            <numerusform>%Ln données ont été trouvées et saisies. Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation>Une clé peut être limitée au nécessaire, et reprise sans gêner les autres.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé d&apos;API</translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation>Clé d&apos;API (recommandée)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clé d&apos;API</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation>Activités&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation>Autre serveur, région ou proxy</translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation>Interrogation de l&apos;agent…</translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation>Interrogation du workspace…</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton d&apos;authentification</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation>Commence par AC. Il est sur la première page de la console Twilio.</translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation>Commence par SK. Créé dans la console Twilio sous API keys and tokens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation>Vide&#xa0;: celui du système. Sinon http://host:port, http://user@host:port, ou none.</translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation>Saisissez le secret pour continuer.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Me trouver</translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation>Trouver les workspaces</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation>Pour cette session seulement&#xa0;: vous êtes connecté jusqu&apos;à l&apos;arrêt de la console, puis on vous redemande.</translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation>Je réponds aux appels</translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation>Je supervise</translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation>Il est gardé avec le secret, et donné au proxy seul.</translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation>Elle ne peut pas répondre aux réservations&#xa0;: Accepter, Refuser et Transférer échoueraient.</translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation>Elle ne peut pas modifier l&apos;agent&#xa0;: les activités ne peuvent être que consultées.</translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation>Elle ne peut pas lister les activités&#xa0;: il n&apos;y en a aucune à choisir.</translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation>Elle ne peut pas lister les agents&#xa0;: il n&apos;y a pas de liste d&apos;agents.</translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation>Elle ne peut pas lire les canaux&#xa0;: un canal plein n&apos;est pas nommé comme cause du manque de travail.</translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation>Elle ne peut pas lire les événements&#xa0;: l&apos;historique commence aujourd&apos;hui, et ses lacunes ne sont pas comblées.</translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation>Elle ne peut pas lire les réservations&#xa0;: aucune offre ne pourrait être affichée.</translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation>Elle ne peut pas lire les tâches&#xa0;: les appelants restent sans nom.</translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation>Elle ne peut pas lire l&apos;agent&#xa0;: votre nom et votre activité ne sont pas affichés.</translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation>Elle ne peut pas lire les workflows&#xa0;: les offres n&apos;ont pas de compte à rebours.</translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation>Son SID commence par WS&#xa0;: dans la console Twilio sous TaskRouter, Workspaces.</translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation>Garder le secret dans le trousseau de ce bureau</translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation>Vérification de ce que la clé peut faire…</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation>Seulement pour une autre région ou un simulateur&#xa0;: https://taskrouter.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>Mot de passe de l&apos;utilisateur du proxy</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Coller les données</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation>Montré une fois, à la création de la clé. Il est gardé dans le trousseau ou nulle part.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Se connecter quand même</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation>TaskRouter n&apos;accepte pas la clé et son secret. L&apos;un des deux est faux, ou la clé a été supprimée ou remplacée. Copiez les deux à nouveau&#xa0;; les clés d&apos;une autre région ne valent pas ici.</translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation>TaskRouter n&apos;accepte plus la clé&#xa0;: elle a été remplacée, supprimée ou a expiré. Saisissez la nouvelle. Vos cartes restent, et le service continue.</translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation>Le SID commence par WK. Ou tapez une partie de votre nom ou e-mail, puis cherchez.</translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation>Le compte n&apos;a pas ce workspace. Le SID vient-il d&apos;un autre compte ou d&apos;une autre région&#xa0;?</translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation>Le jeton d&apos;authentification peut tout faire avec le compte, et ne peut pas être repris à un seul poste. Demandez une clé d&apos;API restreinte.</translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation>Le jeton d&apos;authentification peut tout faire avec le compte&#xa0;: utilisez-le pour essayer.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation>La clé peut faire tout ce que fait la console.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation>Le trousseau ne prend pas le secret</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation>Le secret n&apos;est écrit nulle part ailleurs&#xa0;: ni dans un fichier, ni dans les réglages.</translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation>L&apos;agent n&apos;a pas de téléphone à lui&#xa0;; d&apos;autres peuvent être ajoutés dans les réglages.</translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation>Il contient des espaces&#xa0;: copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation>Il n&apos;y a pas de trousseau pour garder le secret</translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation>Il n&apos;y a pas cet agent dans ce workspace. L&apos;un des deux SID est peut-être celui d&apos;un autre.</translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation>Ceci est un SID de type «&#xa0;{kind}&#xa0;»&#xa0;: ici on en attend un qui commence par {prefix}.</translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation>Cette clé peut aussi lister les workspaces du compte, ce dont personne n&apos;a besoin ici&#xa0;: elle n&apos;est sans doute pas restreinte. Une clé d&apos;API restreinte est plus sûre.</translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation>Cette clé ne peut pas les lister&#xa0;: saisissez le SID à la main.</translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation>Cet agent appartient à un autre workspace&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation>Ce qui a été copié ne contient ni SID ni secret. Copiez les données, puis collez.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation>Avec quoi vous vous connectez</translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation>Le responsable de votre centre de contact vous les donne. Sont-elles venues d&apos;un bloc&#xa0;? Copiez-le et appuyez sur «&#xa0;Coller les données&#xa0;».</translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation>Agent&#xa0;: vous</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation>Vous êtes {name}, actuellement {activity}.</translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation>Vous supervisez le workspace {name}.</translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation>Votre téléphone&#xa0;: {phone}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>file de tâches</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>workspace</translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation>{prefix} et 32 des caractères 0 à 9 et a à f sont attendus.</translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation>✓ Il a la forme d&apos;un tel SID.</translation>
    </message>
</context>
<context>
    <name>signout</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete the history on this computer as well</source>
        <translation>Supprimer aussi l&apos;historique de cet ordinateur</translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation>Sinon il reste, et il est de nouveau là à la prochaine connexion. TaskRouter lui-même garde trente jours&#xa0;: ce qui est plus ancien ne peut plus être obtenu.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Se déconnecter quand même</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>Déconnexion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation>L&apos;historique reste, car d&apos;autres profils l&apos;utilisent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation>La clé elle-même reste valable partout où elle est gardée&#xa0;: pour y mettre fin, faites-la supprimer dans la console Twilio.</translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation>Le profil est retiré de cet ordinateur. Le secret reste dans le trousseau, car d&apos;autres profils l&apos;utilisent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation>Le secret est supprimé du trousseau, et le profil est retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation>{trouble} En continuant, le secret reste dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>rescinded</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>wrapping</source>
        <translation>post-appel</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message numerus="yes">
        <source>%Ln more in the console</source>
        <comment>1 more in the console</comment>
        <translation>
            <numerusform>%Ln autre dans la console</numerusform>
            <numerusform>%Ln autres dans la console</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Aucune offre</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>fin…</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation>Choisissez un second agent à comparer.</translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation>Choisissez un agent pour voir son historique.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation>Attributs de la tâche</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Choisissez un attribut</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>Fermer la tâche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation>Appeler {shown}</translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation>Ouvrir {shown}</translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation>Chercher dans les attributs</translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation>Tâche de {caller}</translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation>Cet ordinateur n&apos;a pas de programme pour cela&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Write to {shown}</source>
        <translation>Écrire à {shown}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
</context>
<context>
    <name>timings</name>
    <message>
        <source>How long things take</source>
        <translation>Durées mesurées</translation>
    </message>
    <message>
        <source>answers: network</source>
        <translation>réponses&#xa0;: réseau</translation>
    </message>
    <message>
        <source>answers: server</source>
        <translation>réponses&#xa0;: serveur</translation>
    </message>
    <message>
        <source>click → confirmed</source>
        <translation>clic → confirmé</translation>
    </message>
    <message>
        <source>half within {half}, 95 % within {most}; measured: {n}</source>
        <translation>la moitié en {half}, 95&#xa0;% en {most}&#xa0;; mesures&#xa0;: {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>offer → seen</source>
        <translation>offre → vue</translation>
    </message>
    <message>
        <source>seen → rung</source>
        <translation>vue → sonnerie</translation>
    </message>
    <message>
        <source>{half} · 95 %: {most}</source>
        <translation>{half} · 95&#xa0;%&#xa0;: {most}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Bandeau compact</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Couper la sonnerie</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Agent Console&#xa0;: fermeture…</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Recherche d&apos;offres…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Mon téléphone</translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation>Aucune offre n&apos;arrive tant que vous êtes {activity}.</translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation>Pas d&apos;offres pour le moment.</translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation>On ne sait pas s&apos;il y a des offres.</translation>
    </message>
    <message>
        <source>{name}: Agent Console</source>
        <translation>{name}&#xa0;: Agent Console</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Acceptation…</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Une offre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation>L&apos;appelant a raccroché</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation>Changement d&apos;activité</translation>
    </message>
    <message>
        <source>Changing to {activity}</source>
        <translation>Passage à {activity}</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation>Clôture…</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>Numérotation…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation>Aucune réponse claire. Vérification de ce qu&apos;il en est…</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Pas répondue à temps</translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation>Pas répondue en {span}</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation>Pas encore connecté&#xa0;: aucune offre n&apos;est visible.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation>Hors ligne&#xa0;: les nouvelles offres ne sont pas vues, et ce qui est affiché peut être dépassé.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation>Lecture de la tâche…</translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation>Reconnexion dans {span}</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation>Redirection…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Refusée ailleurs</translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation>Refusée&#xa0;: vous êtes maintenant {activity}</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Refus…</translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation>{phone} sonne&#xa0;: décrochez là-bas.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation>Prise par un autre agent</translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation>La tâche n&apos;est plus disponible</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation>TaskRouter n&apos;accepte pas la clé&#xa0;: rien n&apos;est à jour.</translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation>L&apos;appelant a été redirigé. L&apos;offre tient toujours&#xa0;: acceptez-la, ou laissez-la passer.</translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation>L&apos;offre a été retirée</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <translation>Trop tard&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Appelant inconnu</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation>On ne peut plus savoir si c&apos;est arrivé&#xa0;: {click}. TaskRouter a oublié la réservation.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation>On ne peut pas savoir si c&apos;est arrivé&#xa0;: {click}. Ce qu&apos;on sait de l&apos;offre&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation>On ne peut pas savoir si c&apos;est arrivé&#xa0;: {click}. Vous avez été déplacé depuis, et êtes {activity}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation>On ne peut pas savoir si c&apos;est arrivé&#xa0;: {click}. {name} a été déplacé depuis, et est {activity}.</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation>Passage en post-appel…</translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation>Vous n&apos;avez pas répondu à une offre&#xa0;: vous êtes maintenant {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation>Vous n&apos;avez pas répondu à {caller} à temps&#xa0;: vous êtes maintenant {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation>Vous n&apos;avez pas répondu à {caller} en {span}&#xa0;: vous êtes maintenant {activity}.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation>Votre activité a été changée à nouveau ailleurs, après votre changement ici. Une de vos consoles est-elle ouverte sur un autre poste&#xa0;? Celle-ci ne rétablit rien.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere at {time}: {before} → {after}.</source>
        <translation>Votre activité a été changée ailleurs à {time}&#xa0;: {before} → {after}.</translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation>Votre passage à {activity} à {time}</translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation>Vos clics sont envoyés, mais ne peuvent pas être notés sur cet ordinateur&#xa0;: après un plantage, on n&apos;en saurait rien. {reason}</translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation>Votre passage de {name} à {activity} à {time}</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation>Votre «&#xa0;{verb}&#xa0;» pour {caller} à {time}</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>un agent</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>une offre</translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation>elle avait été acceptée</translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation>elle avait été refusée</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>elle a été retirée</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>pas répondue à temps</translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation>prise par un autre agent</translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation>l&apos;appelant a raccroché</translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation>le travail était terminé</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>votre téléphone</translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <translation>{activity} (indisponible)</translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} a été acceptée ailleurs, pas ici. Une de vos consoles est-elle ouverte sur un autre poste, ou un programme répond-il pour vous&#xa0;? Celle-ci ne rétablit rien.</translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} a été refusée ailleurs, pas ici. Une de vos consoles est-elle ouverte sur un autre poste, ou un programme répond-il pour vous&#xa0;? Celle-ci ne rétablit rien.</translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation>{change}, puis {activity}</translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation>{click} est bien arrivé.</translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation>{click} n&apos;est pas arrivé, et rien n&apos;a changé&#xa0;: vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation>{click} n&apos;est pas arrivé&#xa0;: vous êtes {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation>{click} n&apos;est pas arrivé&#xa0;: {name} est {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation>{click} n&apos;est pas arrivé&#xa0;; l&apos;offre s&apos;est terminée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation>{missed}&#xa0;: vous êtes maintenant {activity}</translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation>{phone} était occupé ou injoignable&#xa0;: l&apos;offre continue, peut-être à nouveau vers vous</translation>
    </message>
    <message>
        <source>{phone} was called; whether it answers is not told. The offer still stands.</source>
        <translation>{phone} a été appelé&#xa0;; rien ne dit si on décroche. L&apos;offre tient toujours.</translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation>{phone} n&apos;a pas décroché&#xa0;: l&apos;offre continue, peut-être à nouveau vers vous</translation>
    </message>
    <message>
        <source>{phone} was not connected</source>
        <translation>{phone} n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation>{state} · vérifié à l&apos;instant</translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation>{state} · vérifié il y a {span}</translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation>«&#xa0;{verb}&#xa0;» est arrivé trop tard.</translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation>«&#xa0;{verb}&#xa0;» n&apos;a pas eu d&apos;effet. Réessayez.</translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation>«&#xa0;{verb}&#xa0;» n&apos;est pas permis avec cette clé.</translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation>«&#xa0;{verb}&#xa0;» n&apos;a pas été exécuté&#xa0;: TaskRouter est occupé. Réessayez.</translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation>«&#xa0;{verb}&#xa0;» n&apos;a pas été envoyé. Réessayez.</translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation>«&#xa0;{verb}&#xa0;» a été refusé.</translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation>«&#xa0;{verb}&#xa0;»&#xa0;: confirmé en {span}.</translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation>«&#xa0;{verb}&#xa0;»&#xa0;: ce qu&apos;il en est n&apos;est pas encore connu.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <comment>1 pending, from {caller}. It counts against your channel&apos;s capacity.</comment>
        <translation>
            <numerusform>%Ln en attente, de {caller}. Elle compte dans la capacité de votre canal.</numerusform>
            <numerusform>%Ln en attente, la plus ancienne de {caller}. Elle compte dans la capacité de votre canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <comment>1 pending, from {caller}. Until it is answered, its channel takes no other offer.</comment>
        <translation>
            <numerusform>%Ln en attente, de {caller}. Jusqu&apos;à la réponse, son canal ne prend pas d&apos;autre offre.</numerusform>
            <numerusform>%Ln en attente, la plus ancienne de {caller}. Jusqu&apos;à la réponse, son canal ne prend pas d&apos;autre offre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks offers</source>
        <translation>Bloque les offres</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation>Les notifications du bureau apparaissent.</translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation>Les notifications du bureau sont désactivées.</translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation>Tout est prêt&#xa0;: les offres arrivent dès qu&apos;il y a du travail pour vos files et compétences.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation>Plein&#xa0;: {channels}. Terminez ce que vous avez en cours, ou demandez plus de capacité à un superviseur.</translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation>On ne sait pas combien de tâches vos canaux prennent.</translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation>Peut coûter des offres</translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation>Aucune notification n&apos;a encore été nécessaire pendant ce service.</translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation>Aucune offre manquée ne vous a déplacé.</translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation>Aucune autre offre ne vous attend.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation>Rien n&apos;a été trouvé jusqu&apos;ici&#xa0;; tout n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation>Les offres peuvent arriver, mais l&apos;une peut passer inaperçue.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>Afficher l&apos;offre</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation>Quelque chose empêche les offres de vous parvenir.</translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation>Reprendre les offres</translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation>TaskRouter n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation>L&apos;heure de TaskRouter n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Tester une notification</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Tester la sonnerie</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation>Le dernier regard sur TaskRouter date d&apos;il y a {span}.</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation>Le dernier regard sur TaskRouter date d&apos;il y a {span}&#xa0;: il peut y avoir des offres que vous ne voyez pas.</translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation>La sonnerie n&apos;a pas encore retenti pendant ce service.</translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation>La sonnerie est désactivée.</translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation>La sonnerie retentit.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation>L&apos;horloge de cet ordinateur s&apos;accorde avec celle de TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>L&apos;horloge de cet ordinateur avance de {span}. Les comptes à rebours suivent l&apos;heure de TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {span}. Les comptes à rebours suivent l&apos;heure de TaskRouter.</translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation>On ne sait pas encore si votre connexion est acceptée.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Pourquoi n&apos;ai-je pas de travail&#xa0;?</translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation>Vous êtes {activity} depuis {span}&#xa0;: aucune offre n&apos;arrive dans cette activité.</translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation>Vous êtes {activity}&#xa0;: les offres arrivent dans cette activité.</translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation>Vous n&apos;avez pas répondu à {caller}, et TaskRouter vous a passé à {activity}.</translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation>Votre activité n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation>Vos canaux ont de la place.</translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation>Votre connexion est acceptée.</translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation>Votre connexion est refusée.</translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation>Votre connexion ne peut pas tout lire.</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>une offre</translation>
    </message>
</context>
</TS>
