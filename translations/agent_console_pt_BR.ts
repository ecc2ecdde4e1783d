<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>about</name>
    <message>
        <source>About Agent Console</source>
        <translation>Sobre o Agent Console</translation>
    </message>
    <message>
        <source>Agent Console comes under the Apache License, version 2.0, and without any warranty.</source>
        <translation>O Agent Console é distribuído sob a Licença Apache, versão 2.0, e sem qualquer garantia.</translation>
    </message>
    <message>
        <source>For three years after you received this program its maintainers give you the source of the Qt in it for what sending it costs. The texts of both GNU licences lie beside the program.</source>
        <translation>Por três anos após o recebimento deste programa, seus mantenedores fornecem o código-fonte do Qt contido nele pelo custo do envio. Os textos de ambas as licenças GNU acompanham o programa.</translation>
    </message>
    <message>
        <source>Open the licence texts</source>
        <translation>Abrir os textos das licenças</translation>
    </message>
    <message>
        <source>Qt comes under the GNU Lesser General Public License, version 3. What it allows you to do with Qt, like finding out what goes wrong with a Qt of your own, this program&apos;s licence does not take away.</source>
        <translation>O Qt é distribuído sob a GNU Lesser General Public License, versão 3. O que ela permite fazer com o Qt, como descobrir o que há de errado com um Qt próprio, a licença deste programa não tira.</translation>
    </message>
    <message>
        <source>This runs from source; what it is made with is listed in requirements.lock.</source>
        <translation>O programa roda a partir do código-fonte; do que ele é feito está em requirements.lock.</translation>
    </message>
    <message>
        <source>Version {version}, with Python {python} and Qt {qt}.</source>
        <translation>Versão {version}, com Python {python} e Qt {qt}.</translation>
    </message>
    <message>
        <source>What is passed on with it, and under which licence</source>
        <translation>O que é distribuído junto, e sob qual licença</translation>
    </message>
    <message>
        <source>You may replace Qt&apos;s libraries with your own build of the same version line: they are files in {folder}.</source>
        <translation>Você pode substituir as bibliotecas do Qt pelas suas da mesma linha de versões: são arquivos em {folder}.</translation>
    </message>
</context>
<context>
    <name>active</name>
    <message numerus="yes">
        <source>%Ln more are in work</source>
        <comment>1 more is in work</comment>
        <translation>
            <numerusform>mais %Ln em andamento</numerusform>
            <numerusform>mais %Ln em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Nothing in work.</source>
        <translation>Nada em andamento.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%Ln offers are waiting</source>
        <comment>1 offer is waiting</comment>
        <translation>
            <numerusform>%Ln oferta aguardando</numerusform>
            <numerusform>%Ln ofertas aguardando</numerusform>
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
        <translation>Teste das notificações</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Agent Console</source>
        <translation>Agent Console</translation>
    </message>
    <message>
        <source>Agent Console is still running</source>
        <translation>O Agent Console continua aberto</translation>
    </message>
    <message>
        <source>An offer shows its caller and queue here.</source>
        <translation>Uma oferta mostra aqui quem liga e a fila.</translation>
    </message>
    <message>
        <source>Check that a sound output is connected and switched on, then test the ring.</source>
        <translation>Verifique se há uma saída de som conectada e ligada e teste o toque.</translation>
    </message>
    <message>
        <source>Choose another sound in the settings.</source>
        <translation>Escolha outro som nas configurações.</translation>
    </message>
    <message>
        <source>Connect it, or choose another in the settings.</source>
        <translation>Conecte-o ou escolha outro nas configurações.</translation>
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
        <translation>As notificações da área de trabalho não aparecem.</translation>
    </message>
    <message>
        <source>Install pipewire-bin, pulseaudio-utils or alsa-utils, then start again.</source>
        <translation>Instale pipewire-bin, pulseaudio-utils ou alsa-utils e inicie novamente.</translation>
    </message>
    <message>
        <source>It did not come to an end.</source>
        <translation>Não chegou ao fim.</translation>
    </message>
    <message>
        <source>It ended with code {code}.</source>
        <translation>Terminou com o código {code}.</translation>
    </message>
    <message>
        <source>It is not a sound file.</source>
        <translation>Não é um arquivo de som.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>Resposta: {words}</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nova oferta</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Não autorizado</translation>
    </message>
    <message>
        <source>Offer: {caller}</source>
        <translation>Oferta: {caller}</translation>
    </message>
    <message>
        <source>Offers cannot ring: this computer has no program that plays sounds.</source>
        <translation>As ofertas não podem tocar: este computador não tem programa que reproduza sons.</translation>
    </message>
    <message>
        <source>Offers go on ringing. Quit it from the menu of its icon.</source>
        <translation>As ofertas continuam tocando. Para sair, use o menu do ícone.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Only 16-bit samples can be played.</source>
        <translation>Só amostras de 16 bits podem ser tocadas.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir o console</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Slow connection</source>
        <translation>Conexão lenta</translation>
    </message>
    <message>
        <source>The ring could not play: {subject} failed.</source>
        <translation>O toque não pôde ser reproduzido: {subject} falhou.</translation>
    </message>
    <message>
        <source>The ring is muted</source>
        <translation>O toque está mudo</translation>
    </message>
    <message>
        <source>The ring is muted: offers are only shown.</source>
        <translation>O toque está mudo: as ofertas só são mostradas.</translation>
    </message>
    <message>
        <source>The session bus was lost.</source>
        <translation>O barramento de sessão se perdeu.</translation>
    </message>
    <message>
        <source>The sound device {subject} cannot be used; the ring plays on the usual one.</source>
        <translation>O dispositivo de som {subject} não pode ser usado; o toque sai pelo habitual.</translation>
    </message>
    <message>
        <source>The sound {subject} cannot be played; another one rings in its place.</source>
        <translation>O som {subject} não pode ser reproduzido; outro toca no lugar.</translation>
    </message>
    <message>
        <source>The test ring was played with {player}. If you heard nothing, check the volume.</source>
        <translation>O toque de teste usou {player}. Se você não ouviu nada, verifique o volume.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Não há barramento de sessão.</translation>
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
        <translation>Aceita sozinha em {span}</translation>
    </message>
    <message>
        <source>Do not accept by itself</source>
        <translation>Não aceitar sozinha</translation>
    </message>
</context>
<context>
    <name>break</name>
    <message numerus="yes">
        <source>%Ln offers are still ringing. They can ring on, and you can answer them, or be rejected too.</source>
        <comment>An offer is still ringing. It can ring on, and you can answer it, or be rejected too.</comment>
        <translation>
            <numerusform>%Ln oferta ainda está tocando. Ela pode continuar e você pode aceitá-la, ou ser recusada também.</numerusform>
            <numerusform>%Ln ofertas ainda estão tocando. Elas podem continuar e você pode aceitá-las, ou ser recusadas também.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going to {activity}</source>
        <translation>Mudança para {activity}</translation>
    </message>
    <message>
        <source>Keep ringing</source>
        <translation>Continuar tocando</translation>
    </message>
    <message>
        <source>Reject too</source>
        <translation>Recusar também</translation>
    </message>
    <message>
        <source>Stay {activity}</source>
        <translation>Ficar em {activity}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>5 more minutes</source>
        <translation>Mais 5 minutos</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Everything about the task</source>
        <translation>Tudo sobre a tarefa</translation>
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
        <translation>Tarefa…</translation>
    </message>
    <message>
        <source>Time left to answer</source>
        <translation>Tempo para responder</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>prioridade {n}</translation>
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
            <numerusform>%Ln caractere a mais</numerusform>
            <numerusform>%Ln caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned for 23 hours. TaskRouter deletes a task after 24, without completing it: end it now.</source>
        <translation>Atribuída há 23 horas. O TaskRouter apaga uma tarefa após 24 sem concluí-la: encerre-a agora.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>Escolha como terminou</translation>
    </message>
    <message>
        <source>Complete with this</source>
        <translation>Concluir assim</translation>
    </message>
    <message>
        <source>Completes itself in {time}</source>
        <translation>Conclui sozinha em {time}</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Como terminou?</translation>
    </message>
    <message>
        <source>Notes, kept on the task</source>
        <translation>Notas, guardadas na tarefa</translation>
    </message>
    <message>
        <source>Reason, for reports</source>
        <translation>Motivo, para relatórios</translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation>O tempo de pós-atendimento acabou</translation>
    </message>
    <message>
        <source>{time} left to wrap up</source>
        <translation>Restam {time} de pós-atendimento</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>ending…</source>
        <translation>encerrando…</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Detalhes da tarefa</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search the details</source>
        <translation>Buscar nos detalhes</translation>
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
        <translation>Leia antes de enviar a alguém. Nada é enviado sozinho.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
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
        <translation>Chegou uma consulta mais nova.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console has taken the archive over.</source>
        <translation>Uma versão mais nova do Agent Console assumiu o arquivo histórico.</translation>
    </message>
    <message>
        <source>A newer version of Agent Console wrote this archive.</source>
        <translation>Uma versão mais nova do Agent Console gravou este arquivo histórico.</translation>
    </message>
    <message>
        <source>A page names one that was read already.</source>
        <translation>Uma página aponta para outra que já foi lida.</translation>
    </message>
    <message>
        <source>A part of the archive is damaged.</source>
        <translation>Uma parte do arquivo histórico está danificada.</translation>
    </message>
    <message>
        <source>A web address is missing or not valid.</source>
        <translation>Um endereço da web está faltando ou não é válido.</translation>
    </message>
    <message>
        <source>AC or SK and 32 hexadecimal digits are expected.</source>
        <translation>São esperados AC ou SK e 32 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID da chave de API</translation>
    </message>
    <message>
        <source>Accept it instead of ringing a phone.</source>
        <translation>Aceite-a em vez de fazer um telefone tocar.</translation>
    </message>
    <message>
        <source>An older version wrote this archive.</source>
        <translation>Uma versão mais antiga gravou este arquivo histórico.</translation>
    </message>
    <message>
        <source>Another console on this computer uses it: {file}. Close that one first.</source>
        <translation>Outro console neste computador está usando: {file}. Feche-o primeiro.</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Outro programa está usando o arquivo histórico.</translation>
    </message>
    <message>
        <source>Ask an administrator to give the key access to TaskRouter.</source>
        <translation>Peça a um administrador que dê à chave acesso ao TaskRouter.</translation>
    </message>
    <message>
        <source>Ask an administrator.</source>
        <translation>Fale com um administrador.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network.</source>
        <translation>Fale com quem cuida desta rede.</translation>
    </message>
    <message>
        <source>At most {count} characters can be kept; auth tokens and API keys are shorter.</source>
        <translation>No máximo {count} caracteres podem ser guardados; tokens e chaves de API são mais curtos.</translation>
    </message>
    <message>
        <source>Check the address of the server and the network&apos;s proxy.</source>
        <translation>Verifique o endereço do servidor e o proxy da rede.</translation>
    </message>
    <message>
        <source>Check the key and its secret, then sign in again.</source>
        <translation>Verifique a chave e seu segredo e entre novamente.</translation>
    </message>
    <message>
        <source>Check the network and the name {peer}.</source>
        <translation>Verifique a rede e o nome {peer}.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>Check the phone and the caller ID.</source>
        <translation>Verifique o telefone e o identificador de chamadas.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Verifique a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; {address} was not trusted.</source>
        <translation>Verifique a data deste computador; {address} não foi considerado confiável.</translation>
    </message>
    <message>
        <source>Choose another activity.</source>
        <translation>Escolha outra atividade.</translation>
    </message>
    <message>
        <source>Connecting took too long.</source>
        <translation>A conexão demorou demais.</translation>
    </message>
    <message>
        <source>Copy it from where the key was made.</source>
        <translation>Copie-o de onde a chave foi criada.</translation>
    </message>
    <message>
        <source>Enter the auth token or the API key&apos;s secret.</source>
        <translation>Digite o token de autenticação ou o segredo da chave de API.</translation>
    </message>
    <message>
        <source>Give a user and password for {proxy}.</source>
        <translation>Informe usuário e senha para {proxy}.</translation>
    </message>
    <message>
        <source>Give client:name, sip:user@host or a number such as +15551234567.</source>
        <translation>Informe client:nome, sip:usuario@host ou um número como +15551234567.</translation>
    </message>
    <message>
        <source>Install gnome-keyring (on Debian and Ubuntu: sudo apt install gnome-keyring), or turn on the Secret Service of KWallet or KeePassXC, and sign in to the desktop again.</source>
        <translation>Instale o gnome-keyring (no Debian e no Ubuntu: sudo apt install gnome-keyring) ou ative o Secret Service do KWallet ou do KeePassXC e entre de novo na área de trabalho.</translation>
    </message>
    <message>
        <source>It does not fit the archive, or its row there is damaged; all else is kept. {sids}</source>
        <translation>Não cabe no arquivo histórico ou a linha dele está danificada; todo o resto foi guardado. {sids}</translation>
    </message>
    <message>
        <source>It ended or went to someone else.</source>
        <translation>Ela terminou ou foi para outra pessoa.</translation>
    </message>
    <message>
        <source>It ended some minutes ago, or an address in the settings is wrong.</source>
        <translation>Terminou há alguns minutos ou um endereço nas configurações está errado.</translation>
    </message>
    <message>
        <source>It goes on after more pages than there can be.</source>
        <translation>Continua após mais páginas do que pode haver.</translation>
    </message>
    <message>
        <source>It holds blanks or characters that no auth token has: copy it once more.</source>
        <translation>Contém espaços ou caracteres que nenhum token tem: copie-o de novo.</translation>
    </message>
    <message>
        <source>It is no announcement of a version.</source>
        <translation>Não é o anúncio de uma versão.</translation>
    </message>
    <message>
        <source>It is not what TaskRouter sends (at {field}).</source>
        <translation>Não é o que o TaskRouter envia (em {field}).</translation>
    </message>
    <message>
        <source>It names no version.</source>
        <translation>Ele não indica versão alguma.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Resposta: {message}</translation>
    </message>
    <message>
        <source>It was answered, withdrawn or it ran out. Nothing needs to be done.</source>
        <translation>Foi respondida, retirada ou expirou. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>It was never kept here, or has been removed.</source>
        <translation>Nunca foi guardado aqui ou foi removido.</translation>
    </message>
    <message>
        <source>It was not read to its end.</source>
        <translation>Não foi lida até o fim.</translation>
    </message>
    <message>
        <source>Its compressed data cannot be read.</source>
        <translation>Os dados compactados não podem ser lidos.</translation>
    </message>
    <message>
        <source>Its compressed data is incomplete.</source>
        <translation>Os dados compactados estão incompletos.</translation>
    </message>
    <message>
        <source>Look at it again, then decide anew.</source>
        <translation>Olhe de novo e decida novamente.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Não veio resposta.</translation>
    </message>
    <message>
        <source>No secure connection came about.</source>
        <translation>Não houve conexão segura.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém entrou.</translation>
    </message>
    <message>
        <source>None of this computer&apos;s authorities vouches for {address}. On a company network, the company&apos;s own certificate may have to be installed.</source>
        <translation>Nenhuma autoridade deste computador responde por {address}. Em uma rede corporativa, talvez seja preciso instalar o certificado da empresa.</translation>
    </message>
    <message>
        <source>Nothing answers at {peer}.</source>
        <translation>Nada responde em {peer}.</translation>
    </message>
    <message>
        <source>Nothing else was asked.</source>
        <translation>Nada mais foi perguntado.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Nothing of it could be read. It is kept as {file}.</source>
        <translation>Nada dele pôde ser lido. Foi guardado como {file}.</translation>
    </message>
    <message>
        <source>Nothing was asked there, and nothing was told to it.</source>
        <translation>Nada foi perguntado nem informado lá.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Only https addresses without a name or password are asked.</source>
        <translation>Só endereços https sem nome nem senha são consultados.</translation>
    </message>
    <message>
        <source>Open a web page in a browser, sign in there, then try again.</source>
        <translation>Abra uma página da web em um navegador, entre por lá e tente novamente.</translation>
    </message>
    <message>
        <source>Open the desktop&apos;s own program for passwords and look there.</source>
        <translation>Abra o programa de senhas da área de trabalho e veja lá.</translation>
    </message>
    <message>
        <source>Pages of {host} may not be opened from here.</source>
        <translation>Páginas de {host} não podem ser abertas daqui.</translation>
    </message>
    <message>
        <source>Somebody else may be answering for {address}.</source>
        <translation>Talvez outra pessoa responda por {address}.</translation>
    </message>
    <message>
        <source>Something could not be stored.</source>
        <translation>Algo não pôde ser guardado.</translation>
    </message>
    <message>
        <source>Something other than TaskRouter answered.</source>
        <translation>Algo que não é o TaskRouter respondeu.</translation>
    </message>
    <message>
        <source>Start this console again: what happens until then is shown, and read back afterwards.</source>
        <translation>Reinicie este console: o que acontecer até lá é mostrado e relido depois.</translation>
    </message>
    <message>
        <source>TaskRouter did not answer in time.</source>
        <translation>O TaskRouter não respondeu a tempo.</translation>
    </message>
    <message>
        <source>TaskRouter does not accept this sign-in.</source>
        <translation>O TaskRouter não aceita este acesso.</translation>
    </message>
    <message>
        <source>TaskRouter does not know this any more.</source>
        <translation>O TaskRouter não conhece mais isso.</translation>
    </message>
    <message>
        <source>TaskRouter has a fault.</source>
        <translation>O TaskRouter está com defeito.</translation>
    </message>
    <message>
        <source>TaskRouter is busy.</source>
        <translation>O TaskRouter está ocupado.</translation>
    </message>
    <message>
        <source>TaskRouter refused this.</source>
        <translation>O TaskRouter recusou isso.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s answers do not say when they were made.</source>
        <translation>As respostas do TaskRouter não dizem quando foram feitas.</translation>
    </message>
    <message>
        <source>The account SID or API key SID cannot be right.</source>
        <translation>O SID da conta ou da chave de API não pode estar certo.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>A conta está suspensa.</translation>
    </message>
    <message>
        <source>The announcement of versions is too large.</source>
        <translation>O anúncio de versões é grande demais.</translation>
    </message>
    <message>
        <source>The answer came in a form that was not asked for.</source>
        <translation>A resposta veio em uma forma que não foi pedida.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>A resposta não pôde ser lida.</translation>
    </message>
    <message>
        <source>The answer ended early.</source>
        <translation>A resposta terminou cedo demais.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>A resposta está danificada.</translation>
    </message>
    <message>
        <source>The answer is not HTTP that can be read.</source>
        <translation>A resposta não é HTTP legível.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>A resposta é grande demais.</translation>
    </message>
    <message>
        <source>The answer names a next page that is no URL.</source>
        <translation>A resposta indica uma próxima página que não é uma URL.</translation>
    </message>
    <message>
        <source>The answer points to another server.</source>
        <translation>A resposta aponta para outro servidor.</translation>
    </message>
    <message>
        <source>The archive cannot be opened.</source>
        <translation>O arquivo histórico não pode ser aberto.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>O arquivo histórico não pode ser usado.</translation>
    </message>
    <message>
        <source>The archive is closing.</source>
        <translation>O arquivo histórico está sendo fechado.</translation>
    </message>
    <message>
        <source>The archive may not be opened.</source>
        <translation>Não é permitido abrir o arquivo histórico.</translation>
    </message>
    <message>
        <source>The archive may not be written.</source>
        <translation>Não é permitido gravar no arquivo histórico.</translation>
    </message>
    <message>
        <source>The archive was damaged, and a new one was begun.</source>
        <translation>O arquivo histórico estava danificado e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The base URL cannot be used:</source>
        <translation>A URL base não pode ser usada:</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>A chamada não pôde ser feita.</translation>
    </message>
    <message>
        <source>The caller ID is missing or not valid.</source>
        <translation>O identificador de chamadas está faltando ou não é válido.</translation>
    </message>
    <message>
        <source>The caller has hung up.</source>
        <translation>Quem ligou desligou.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>The connection to TaskRouter is closed.</source>
        <translation>A conexão com o TaskRouter está fechada.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke off.</source>
        <translation>A conexão com {peer} caiu.</translation>
    </message>
    <message>
        <source>The console closed before the answer came.</source>
        <translation>O console fechou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>O console está fechando.</translation>
    </message>
    <message>
        <source>The counts are not those of the rows.</source>
        <translation>As contagens não são as das linhas.</translation>
    </message>
    <message>
        <source>The desktop may be asking for its password: answer that, then try again.</source>
        <translation>A área de trabalho pode estar pedindo a senha: responda e tente novamente.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>O disco não responde.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The event log has no end.</source>
        <translation>O registro de eventos não tem fim.</translation>
    </message>
    <message>
        <source>The event log leads in a circle.</source>
        <translation>O registro de eventos anda em círculos.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be read: {reason}.</source>
        <translation>O arquivo de perfis {file} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} cannot be written: {reason}.</source>
        <translation>O arquivo de perfis {file} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has a wrong value: {reason}</source>
        <translation>O arquivo de perfis {file} tem um valor errado: {reason}</translation>
    </message>
    <message>
        <source>The file of profiles {file} has something else where {wanted} is expected.</source>
        <translation>O arquivo de perfis {file} tem outra coisa onde se espera {wanted}.</translation>
    </message>
    <message>
        <source>The file of profiles {file} has two profiles of one name.</source>
        <translation>O arquivo de perfis {file} tem dois perfis com o mesmo nome.</translation>
    </message>
    <message>
        <source>The file of profiles {file} is not valid TOML: {reason}.</source>
        <translation>O arquivo de perfis {file} não é TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>The history cannot be read now.</source>
        <translation>O histórico não pode ser lido agora.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>O histórico não pode ser lido.</translation>
    </message>
    <message>
        <source>The history could not be deleted.</source>
        <translation>O histórico não pôde ser apagado.</translation>
    </message>
    <message>
        <source>The history was not deleted.</source>
        <translation>O histórico não foi excluído.</translation>
    </message>
    <message>
        <source>The keyring does not answer.</source>
        <translation>O chaveiro não responde.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>The keyring refused.</source>
        <translation>O chaveiro recusou.</translation>
    </message>
    <message>
        <source>The list leads in a circle.</source>
        <translation>A lista anda em círculos.</translation>
    </message>
    <message>
        <source>The name of the {noun} was not found.</source>
        <translation>O nome do {noun} não foi encontrado.</translation>
    </message>
    <message>
        <source>The network is not reachable.</source>
        <translation>A rede não pode ser alcançada.</translation>
    </message>
    <message>
        <source>The network wants you to sign in.</source>
        <translation>A rede quer que você entre.</translation>
    </message>
    <message>
        <source>The notes are {over} characters too long for the task. Shorten them.</source>
        <translation>As notas têm {over} caracteres a mais para a tarefa. Encurte-as.</translation>
    </message>
    <message>
        <source>The phone to ring is missing or not valid.</source>
        <translation>O telefone que deve tocar está faltando ou não é válido.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>O proxy não pode ser usado.</translation>
    </message>
    <message>
        <source>The proxy did not connect.</source>
        <translation>O proxy não conectou.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in.</source>
        <translation>O proxy pede um acesso.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password does not belong into its address.</source>
        <translation>A senha do proxy não vai no endereço dele.</translation>
    </message>
    <message>
        <source>The secret cannot be right.</source>
        <translation>O segredo não pode estar certo.</translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>O segredo está vazio.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Falta o segredo.</translation>
    </message>
    <message>
        <source>The secret is not in the keyring.</source>
        <translation>O segredo não está no chaveiro.</translation>
    </message>
    <message>
        <source>The secret is not known here.</source>
        <translation>O segredo não é conhecido aqui.</translation>
    </message>
    <message>
        <source>The secret is too long for a keyring.</source>
        <translation>O segredo é longo demais para um chaveiro.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor venceu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>O certificado do servidor está em outro nome.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>O certificado do servidor não é confiável.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>O certificado do servidor ainda não vale.</translation>
    </message>
    <message>
        <source>The task has no version, so that a change could be lost: nothing is written.</source>
        <translation>A tarefa não tem versão, e uma alteração poderia se perder: nada é gravado.</translation>
    </message>
    <message>
        <source>The task&apos;s attributes cannot be read, so nothing is added to them.</source>
        <translation>Os atributos da tarefa não podem ser lidos, por isso nada é acrescentado.</translation>
    </message>
    <message>
        <source>The {noun} could not be reached.</source>
        <translation>O {noun} não pôde ser alcançado.</translation>
    </message>
    <message>
        <source>The {noun} refused the connection.</source>
        <translation>O {noun} recusou a conexão.</translation>
    </message>
    <message>
        <source>There is no call in this task.</source>
        <translation>Esta tarefa não tem chamada.</translation>
    </message>
    <message>
        <source>There is no folder for an archive.</source>
        <translation>Não há pasta para um arquivo histórico.</translation>
    </message>
    <message>
        <source>This activity cannot be used here.</source>
        <translation>Esta atividade não pode ser usada aqui.</translation>
    </message>
    <message>
        <source>This changed in the meantime.</source>
        <translation>Isto mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Esta área de trabalho não tem chaveiro.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Isto não existe mais.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Esta chave não pode fazer isso.</translation>
    </message>
    <message>
        <source>This offer is no longer open.</source>
        <translation>Esta oferta não está mais aberta.</translation>
    </message>
    <message>
        <source>This task is no longer yours.</source>
        <translation>Esta tarefa não é mais sua.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>Use a number that belongs to the account or that it has verified.</source>
        <translation>Use um número que pertença à conta ou que ela tenha verificado.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>What can be read is shown, and new work is stored. Keep a copy of {file} ({found}).</source>
        <translation>O que pode ser lido é mostrado, e o trabalho novo é guardado. Mantenha uma cópia de {file} ({found}).</translation>
    </message>
    <message>
        <source>What can be read of the old one is taken over. It is kept as {aside}.</source>
        <translation>O que pode ser lido do antigo é aproveitado. Ele fica guardado como {aside}.</translation>
    </message>
    <message>
        <source>What is announced cannot be read.</source>
        <translation>O que foi anunciado não pode ser lido.</translation>
    </message>
    <message>
        <source>What was read is kept, but not as known: nobody can say which time it is of.</source>
        <translation>O que foi lido fica guardado, mas não como conhecido: ninguém sabe de que momento é.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>O que havia antes não mudou.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Suas configurações não puderam ser salvas.</translation>
    </message>
    <message>
        <source>a name or password does not belong into it; the credential is given apart</source>
        <translation>nome ou senha não vão nela; a credencial é informada à parte</translation>
    </message>
    <message>
        <source>account SID</source>
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>http is for this computer only (127.0.0.1, ::1, localhost); use https</source>
        <translation>http é só para este computador (127.0.0.1, ::1, localhost); use https</translation>
    </message>
    <message>
        <source>http://host:port is expected; SOCKS and PAC are not supported.</source>
        <translation>É esperado http://host:porta; SOCKS e PAC não são suportados.</translation>
    </message>
    <message>
        <source>it belongs to the archive that is read</source>
        <translation>ele pertence ao arquivo histórico que está sendo lido</translation>
    </message>
    <message>
        <source>it has to begin with https://</source>
        <translation>precisa começar com https://</translation>
    </message>
    <message>
        <source>it has to end after the host and port</source>
        <translation>precisa terminar após host e porta</translation>
    </message>
    <message>
        <source>it has to end before the ? or #</source>
        <translation>precisa terminar antes de ? ou #</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>é um dispositivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it names no host that can be used</source>
        <translation>não indica um host que possa ser usado</translation>
    </message>
    <message>
        <source>its host or port cannot be read</source>
        <translation>o host ou a porta não podem ser lidos</translation>
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
        <translation>SID do agente</translation>
    </message>
    <message>
        <source>workspace SID</source>
        <translation>SID do workspace</translation>
    </message>
    <message>
        <source>{address} answered with HTTP {status}.</source>
        <translation>{address} respondeu com HTTP {status}.</translation>
    </message>
    <message>
        <source>{address} did not answer to the end.</source>
        <translation>{address} não respondeu até o fim.</translation>
    </message>
    <message>
        <source>{address} did not answer.</source>
        <translation>{address} não respondeu.</translation>
    </message>
    <message>
        <source>{address} speaks no TLS that is safe enough, or none at all.</source>
        <translation>{address} não fala um TLS seguro o bastante, ou nenhum.</translation>
    </message>
    <message>
        <source>{address} was asked.</source>
        <translation>Foi consultado {address}.</translation>
    </message>
    <message>
        <source>{address} was asked. Check the network.</source>
        <translation>Foi consultado {address}. Verifique a rede.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} não pode ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{file} has format {version}, this version knows {known}. It was left alone: install the newer one.</source>
        <translation>{file} tem o formato {version}, esta versão conhece {known}. Ele não foi tocado: instale a mais nova.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date.</source>
        <translation>{file} precisa ser atualizado.</translation>
    </message>
    <message>
        <source>{file} is damaged or no archive.</source>
        <translation>{file} está danificado ou não é um arquivo histórico.</translation>
    </message>
    <message>
        <source>{file} is no archive of this program.</source>
        <translation>{file} não é um arquivo histórico deste programa.</translation>
    </message>
    <message>
        <source>{file}: {reason}. What you chose is in force until the console ends.</source>
        <translation>{file}: {reason}. O que você escolheu vale até o console terminar.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} está faltando.</translation>
    </message>
    <message>
        <source>{name}: a name of at most {limit} characters is expected.</source>
        <translation>{name}: espera-se um nome de no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>{name}: a text is expected.</source>
        <translation>{name}: espera-se um texto.</translation>
    </message>
    <message>
        <source>{name}: one of {choices} is expected.</source>
        <translation>{name}: espera-se um de {choices}.</translation>
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
        <translation>{peer} não respondeu. Verifique a rede.</translation>
    </message>
    <message>
        <source>{place} has signs that cannot be within an address.</source>
        <translation>{place} tem sinais que não podem estar em um endereço.</translation>
    </message>
    <message>
        <source>{place} is no short line of text for this task.</source>
        <translation>{place} não é uma linha curta de texto nesta tarefa.</translation>
    </message>
    <message>
        <source>{place} is not known for this task.</source>
        <translation>{place} não é conhecido nesta tarefa.</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; this is the SID of the {noun}</source>
        <translation>são esperados {prefix} e 32 dígitos hexadecimais; este é um SID do tipo “{noun}”</translation>
    </message>
    <message>
        <source>{prefix} and 32 hexadecimal digits are expected; {count} characters were given</source>
        <translation>são esperados {prefix} e 32 dígitos hexadecimais; foram informados {count} caracteres</translation>
    </message>
    <message>
        <source>{proxy} answered: {answer}</source>
        <translation>{proxy} respondeu: {answer}</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one, {lost} could not be read. It is kept as {file}.</source>
        <translation>{restored} das reservas estão no novo, {lost} não puderam ser lidas. Ele fica guardado como {file}.</translation>
    </message>
    <message>
        <source>{restored} of its reservations are in the new one. It is kept as {file}.</source>
        <translation>{restored} das reservas estão no novo. Ele fica guardado como {file}.</translation>
    </message>
    <message>
        <source>{title} What happens now is shown, and forgotten at the end.</source>
        <translation>{title} O que acontecer agora é mostrado e esquecido no final.</translation>
    </message>
    <message>
        <source>{why} Of what waited, the oldest {count} had to be dropped: there is no room for them.</source>
        <translation>{why} Do que aguardava, os {count} mais antigos tiveram de ser descartados: não há espaço para eles.</translation>
    </message>
    <message>
        <source>{why}. The usual one is {url}</source>
        <translation>{why}. A habitual é {url}</translation>
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
        <translation>oferecida</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>task created</source>
        <translation>tarefa criada</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>fluxo de trabalho</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Cores da área de trabalho</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Faixa compacta</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>How long things take</source>
        <translation>Quanto tempo leva</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Silenciar o toque</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Novo perfil…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Settings and shortcuts</source>
        <translation>Configurações e atalhos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Testar o toque</translation>
    </message>
    <message>
        <source>Then {activity}, once your work is done: press to cancel</source>
        <translation>Depois {activity}, assim que seu trabalho terminar: pressione para cancelar</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Por que não recebo trabalho?</translation>
    </message>
    <message>
        <source>for {span}</source>
        <translation>há {span}</translation>
    </message>
    <message>
        <source>then {activity}</source>
        <translation>depois {activity}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln entries are waiting.</source>
        <comment>1 entry is waiting.</comment>
        <translation>
            <numerusform>%Ln registro aguardando.</numerusform>
            <numerusform>%Ln registros aguardando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events could not be read: what happened around them is not known.</source>
        <comment>One event could not be read: what happened around it is not known.</comment>
        <translation>
            <numerusform>%Ln evento não pôde ser lido: o que houve em torno dele não se sabe.</numerusform>
            <numerusform>%Ln eventos não puderam ser lidos: o que houve em torno deles não se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer: show them</source>
        <comment>1 newer: show it</comment>
        <translation>
            <numerusform>%Ln mais nova: mostrar</numerusform>
            <numerusform>%Ln mais novas: mostrar</numerusform>
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
        <translation>Um status que esta versão não conhece</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Há uma exportação em andamento.</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Resposta em</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para uma planilha</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quem ligou</translation>
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
        <translation>Escolher os dias</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln reservations to {file}</source>
        <comment>Exported 1 reservation to {file}</comment>
        <translation>
            <numerusform>%Ln reserva exportada para {file}</numerusform>
            <numerusform>%Ln reservas exportadas para {file}</numerusform>
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
        <translation>De</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendimento</translation>
    </message>
    <message>
        <source>Hide figures</source>
        <translation>Ocultar números</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Known: {origins}</source>
        <translation>Fonte: {origins}</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Longest answer first</source>
        <translation>Resposta mais longa primeiro</translation>
    </message>
    <message>
        <source>Longest handling first</source>
        <translation>Atendimento mais longo primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>No reservations here yet.</source>
        <translation>Ainda não há reservas aqui.</translation>
    </message>
    <message>
        <source>Not up to date: {why}</source>
        <translation>Desatualizado: {why}</translation>
    </message>
    <message>
        <source>Nothing found with these filters.</source>
        <translation>Nada encontrado com estes filtros.</translation>
    </message>
    <message>
        <source>Nothing is kept of this reservation.</source>
        <translation>Nada está guardado desta reserva.</translation>
    </message>
    <message>
        <source>Nothing is known from {since} to {until}.</source>
        <translation>Nada se sabe de {since} a {until}.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecida</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
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
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar lendo</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>Leitura do passado</translation>
    </message>
    <message numerus="yes">
        <source>Reading the past · %Ln events</source>
        <comment>Reading the past · 1 event</comment>
        <translation>
            <numerusform>Lendo o passado · %Ln evento</numerusform>
            <numerusform>Lendo o passado · %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>Lendo o passado…</translation>
    </message>
    <message>
        <source>Reading the reservation…</source>
        <translation>Lendo a reserva…</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Banco de dados SQLite</translation>
    </message>
    <message>
        <source>Search caller, queue, SID…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estes dias</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The archive of an earlier version is being brought up to date: {percent} %</source>
        <translation>O arquivo histórico de uma versão anterior está sendo atualizado: {percent} %</translation>
    </message>
    <message>
        <source>The export failed; nothing was written. {why}</source>
        <translation>A exportação falhou; nada foi gravado. {why}</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>A exportação foi cancelada; nada foi gravado.</translation>
    </message>
    <message>
        <source>The history could not be read. {why}</source>
        <translation>O histórico não pôde ser lido. {why}</translation>
    </message>
    <message>
        <source>The past could not be read. {why}</source>
        <translation>O passado não pôde ser lido. {why}</translation>
    </message>
    <message>
        <source>The reading of the past was cancelled.</source>
        <translation>A leitura do passado foi cancelada.</translation>
    </message>
    <message>
        <source>The selected reservation</source>
        <translation>A reserva selecionada</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such gaps.</source>
        <comment>There is one more such gap.</comment>
        <translation>
            <numerusform>Há mais %Ln lacuna como esta.</numerusform>
            <numerusform>Há mais %Ln lacunas como esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Não há nada para exportar.</translation>
    </message>
    <message>
        <source>This key may not list events: of the time in which nobody watched only what TaskRouter still lists is known.</source>
        <translation>Esta chave não pode listar eventos: do tempo em que ninguém olhava só se sabe o que o TaskRouter ainda lista.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>What is new is kept in memory until it can be written.</source>
        <translation>O que é novo fica na memória até poder ser gravado.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Em pós-atendimento</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>accept rate {n} %</source>
        <translation>taxa de aceitação {n} %</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>em outro lugar</translation>
    </message>
    <message>
        <source>from the API&apos;s list</source>
        <translation>da lista da API</translation>
    </message>
    <message>
        <source>from the event log</source>
        <translation>do registro de eventos</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historico</translation>
    </message>
    <message>
        <source>median answer {span}</source>
        <translation>resposta mediana {span}</translation>
    </message>
    <message>
        <source>median handle {span}</source>
        <translation>atendimento mediano {span}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>prioridade {n}</translation>
    </message>
    <message>
        <source>seen live</source>
        <translation>visto ao vivo</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>este console</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{line} · known back to {time}</source>
        <translation>{line} · conhecido até {time}</translation>
    </message>
    <message>
        <source>{seen}, {span} later</source>
        <translation>{seen}, {span} depois</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message numerus="yes">
        <source>%Ln more are waiting</source>
        <comment>1 more is waiting</comment>
        <translation>
            <numerusform>mais %Ln aguardando</numerusform>
            <numerusform>mais %Ln aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Chegando</translation>
    </message>
    <message>
        <source>New offer: {caller}</source>
        <translation>Nova oferta: {caller}</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Por que não recebo trabalho?</translation>
    </message>
    <message numerus="yes">
        <source>{caller}: %Ln seconds left</source>
        <comment>{caller}: 1 second left</comment>
        <translation>
            <numerusform>{caller}: resta %Ln segundo</numerusform>
            <numerusform>{caller}: restam %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>installation</name>
    <message>
        <source>About Agent Console</source>
        <translation>Sobre o Agent Console</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar ao entrar no computador</translation>
    </message>
    <message>
        <source>This computer refused the change: {reason}.</source>
        <translation>Este computador recusou a alteração: {reason}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>instance</name>
    <message>
        <source>A supervisor&apos;s window has no offers of its own.</source>
        <translation>A janela de supervisão não tem ofertas próprias.</translation>
    </message>
    <message>
        <source>Accepted {caller}.</source>
        <translation>Aceita: {caller}.</translation>
    </message>
    <message>
        <source>Asked for {activity}; there is no answer yet.</source>
        <translation>Pedido: {activity}; ainda não há resposta.</translation>
    </message>
    <message>
        <source>Nothing is ringing.</source>
        <translation>Nada está tocando.</translation>
    </message>
    <message>
        <source>Offers are ringing: the window asks what becomes of them.</source>
        <translation>Há ofertas tocando: a janela pergunta o que fazer com elas.</translation>
    </message>
    <message>
        <source>Rejected {caller}.</source>
        <translation>Recusada: {caller}.</translation>
    </message>
    <message>
        <source>Sent; there is no answer yet.</source>
        <translation>Enviado; ainda não há resposta.</translation>
    </message>
    <message>
        <source>Shown in the console. It dials nothing by itself.</source>
        <translation>Mostrado no console. Ele não disca nada sozinho.</translation>
    </message>
    <message>
        <source>The console was running already: its window is in front.</source>
        <translation>O console já estava aberto: a janela está na frente.</translation>
    </message>
    <message>
        <source>The offer has only just come: ask again.</source>
        <translation>A oferta acabou de chegar: peça de novo.</translation>
    </message>
    <message>
        <source>There is no activity {name}. There are: {names}.</source>
        <translation>Não há atividade {name}. Há: {names}.</translation>
    </message>
    <message>
        <source>You are {activity}.</source>
        <translation>Você está em {activity}.</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>+15551234567, client:name or sip:user@host</source>
        <translation>+15551234567, client:nome ou sip:usuario@host</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Another answer is under way.</source>
        <translation>Há outra resposta em andamento.</translation>
    </message>
    <message>
        <source>Answer {caller}</source>
        <translation>Responder a {caller}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
    </message>
    <message>
        <source>Dequeue</source>
        <translation>Transferir</translation>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>No parameter is called so.</source>
        <translation>Nenhum parâmetro se chama assim.</translation>
    </message>
    <message>
        <source>Not in a workspace with multitasking.</source>
        <translation>Não em um workspace com multitarefa.</translation>
    </message>
    <message>
        <source>Not ready to be sent</source>
        <translation>Ainda não pronto para envio</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionar</translation>
    </message>
    <message>
        <source>Refuses the task. It comes back to you unless you move to an activity without offers.</source>
        <translation>Recusa a tarefa. Ela volta para você, a menos que mude para uma atividade sem ofertas.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Rings your phone and connects the waiting caller when you answer.</source>
        <translation>Faz seu telefone tocar e conecta quem espera quando você atende.</translation>
    </message>
    <message>
        <source>Rings your phone and runs TwiML when you answer. The offer stands until it is taken, unless CallAccept says to take it at once.</source>
        <translation>Faz seu telefone tocar e executa TwiML quando você atende. A oferta vale até ser aceita, a menos que CallAccept a aceite na hora.</translation>
    </message>
    <message>
        <source>Rings your phone, and brings you and the caller into a conference when you answer.</source>
        <translation>Faz seu telefone tocar e reúne você e quem ligou em uma conferência quando você atende.</translation>
    </message>
    <message>
        <source>Search the parameters</source>
        <translation>Buscar parâmetros</translation>
    </message>
    <message>
        <source>Send {instruction}</source>
        <translation>Enviar {instruction}</translation>
    </message>
    <message>
        <source>Sends the waiting caller to other TwiML. The offer stands until it is taken, unless RedirectAccept says to take it at once.</source>
        <translation>Envia quem espera para outro TwiML. A oferta vale até ser aceita, a menos que RedirectAccept a aceite na hora.</translation>
    </message>
    <message>
        <source>Takes the task. Nobody is called: the caller is connected elsewhere.</source>
        <translation>Aceita a tarefa. Ninguém é chamado: quem ligou é conectado em outro lugar.</translation>
    </message>
    <message>
        <source>The offer has been taken: there is nothing to answer any more.</source>
        <translation>A oferta foi aceita: não há mais o que responder.</translation>
    </message>
    <message>
        <source>The offer is over.</source>
        <translation>A oferta acabou.</translation>
    </message>
    <message>
        <source>The offer is over: {reason}.</source>
        <translation>A oferta acabou: {reason}.</translation>
    </message>
    <message>
        <source>The task could not be read, so it is not known whether it has a call.</source>
        <translation>A tarefa não pôde ser lida, então não se sabe se tem uma chamada.</translation>
    </message>
    <message>
        <source>The task is being read.</source>
        <translation>A tarefa está sendo lida.</translation>
    </message>
    <message>
        <source>There is no call on this task, and nobody to be called (outbound_to).</source>
        <translation>Esta tarefa não tem chamada, nem a quem ligar (outbound_to).</translation>
    </message>
    <message>
        <source>There is no call on this task.</source>
        <translation>Esta tarefa não tem chamada.</translation>
    </message>
    <message>
        <source>This instruction has no parameters.</source>
        <translation>Esta instrução não tem parâmetros.</translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. It comes back unless you move to an activity without offers.</source>
        <comment>This was rejected once. It comes back unless you move to an activity without offers.</comment>
        <translation>
            <numerusform>Recusada %Ln vez. Volta para você, a menos que mude para uma atividade sem ofertas.</numerusform>
            <numerusform>Recusada %Ln vezes. Volta para você, a menos que mude para uma atividade sem ofertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This was rejected %Ln times. Some accounts cancel a task at {limit} rejections: the caller is lost.</source>
        <comment>This was rejected once. Some accounts cancel a task at {limit} rejections: the caller is lost.</comment>
        <translation>
            <numerusform>Recusada %Ln vez. Algumas contas cancelam uma tarefa com {limit} recusas: quem ligou se perde.</numerusform>
            <numerusform>Recusada %Ln vezes. Algumas contas cancelam uma tarefa com {limit} recusas: quem ligou se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>quaisquer de {choices}</translation>
    </message>
    <message>
        <source>https URL</source>
        <translation>URL https</translation>
    </message>
    <message>
        <source>left out: {default}</source>
        <translation>se omitido: {default}</translation>
    </message>
    <message>
        <source>needed: a number of the account</source>
        <translation>necessário: um número da conta</translation>
    </message>
    <message>
        <source>needed: your worker has no contact_uri</source>
        <translation>necessário: seu agente não tem contact_uri</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>um de {choices}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message numerus="yes">
        <source>text of at most %Ln characters</source>
        <comment>text of at most 1 character</comment>
        <translation>
            <numerusform>texto de no máximo %Ln caractere</numerusform>
            <numerusform>texto de no máximo %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>whole number from {low} to {high}</source>
        <translation>número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>{noun} ({prefix}…)</source>
        <translation>{noun} ({prefix}…)</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>restam {span}</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>%Ln offers are ringing. Nobody answers them once the console is closed, and an offer that is missed makes you unavailable.</source>
        <comment>An offer is ringing. Nobody answers it once the console is closed, and an offer that is missed makes you unavailable.</comment>
        <translation>
            <numerusform>%Ln oferta está tocando. Com o console fechado ninguém responde, e uma oferta perdida deixa você indisponível.</numerusform>
            <numerusform>%Ln ofertas estão tocando. Com o console fechado ninguém responde, e uma oferta perdida deixa você indisponível.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Agent Console?</source>
        <translation>Fechar o Agent Console?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fechar mesmo assim</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>You are {activity}, and offers go on coming. Nothing rings once the console is closed, and an offer that is missed makes you unavailable.</source>
        <translation>Sua atividade é {activity}, e continuam chegando ofertas. Com o console fechado nada toca, e uma oferta perdida deixa você indisponível.</translation>
    </message>
</context>
<context>
    <name>meanwhile</name>
    <message numerus="yes">
        <source>%Ln callers left: {callers}.</source>
        <comment>1 caller left: {callers}.</comment>
        <translation>
            <numerusform>%Ln pessoa desligou: {callers}.</numerusform>
            <numerusform>%Ln pessoas desligaram: {callers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers went to others: {callers}.</source>
        <comment>1 offer went to another: {callers}.</comment>
        <translation>
            <numerusform>%Ln oferta foi para outros agentes: {callers}.</numerusform>
            <numerusform>%Ln ofertas foram para outros agentes: {callers}.</numerusform>
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
        <translation>De volta após {span}.</translation>
    </message>
    <message>
        <source>No offer was missed.</source>
        <translation>Nenhuma oferta foi perdida.</translation>
    </message>
    <message>
        <source>There may have been more: not everything could be read.</source>
        <translation>Pode haver mais: não foi possível ler tudo.</translation>
    </message>
    <message>
        <source>Your activity changed to {activity}.</source>
        <translation>Sua atividade mudou para {activity}.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Dequeue to phone</source>
        <translation>Para o telefone</translation>
    </message>
    <message>
        <source>Everything about the task…</source>
        <translation>Tudo sobre a tarefa…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Mais respostas</translation>
    </message>
    <message>
        <source>No dequeue yet: the task is being read.</source>
        <translation>Ainda sem transferência: a tarefa está sendo lida.</translation>
    </message>
    <message>
        <source>No dequeue: no phone is known. Add one in the settings.</source>
        <translation>Sem transferência: nenhum telefone é conhecido. Adicione um nas configurações.</translation>
    </message>
    <message>
        <source>No dequeue: the task could not be read.</source>
        <translation>Sem transferência: a tarefa não pôde ser lida.</translation>
    </message>
    <message>
        <source>No dequeue: this task has no call.</source>
        <translation>Sem transferência: esta tarefa não tem chamada.</translation>
    </message>
    <message>
        <source>Reject to another activity…</source>
        <translation>Recusar para outra atividade…</translation>
    </message>
    <message>
        <source>Reject to {activity}</source>
        <translation>Recusar para {activity}</translation>
    </message>
    <message>
        <source>Reject to…</source>
        <translation>Recusar para…</translation>
    </message>
    <message>
        <source>Reject, keep my activity</source>
        <translation>Recusar, manter minha atividade</translation>
    </message>
    <message>
        <source>calling from the workspace&apos;s default number</source>
        <translation>ligação do número padrão do workspace</translation>
    </message>
    <message>
        <source>calling from {number}</source>
        <translation>ligação de {number}</translation>
    </message>
    <message>
        <source>{instruction}…</source>
        <translation>{instruction}…</translation>
    </message>
    <message>
        <source>{phone} (did not answer)</source>
        <translation>{phone} (não atendeu)</translation>
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
        <translation>Mudar atividade…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {name} from {before} to {after}?</source>
        <translation>Mover {name} de {before} para {after}?</translation>
    </message>
    <message>
        <source>Moving {name} to {after}…</source>
        <translation>Movendo {name} para {after}…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking where {name} is…</source>
        <translation>Não veio resposta clara. Verificando onde está {name}…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Offers that are ringing go on ringing; new ones do not come.</source>
        <translation>Ofertas que tocam continuam tocando; novas não chegam.</translation>
    </message>
    <message>
        <source>{name} was moved to {after}.</source>
        <translation>{name} foi para {after}.</translation>
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
        <translation>Esta é a versão {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message numerus="yes">
        <source>%Ln reservations could not be read and are not shown.</source>
        <comment>One reservation could not be read and is not shown.</comment>
        <translation>
            <numerusform>%Ln reserva não pôde ser lida e não é mostrada.</numerusform>
            <numerusform>%Ln reservas não puderam ser lidas e não são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program handed over {address}. The console dials nothing by itself.</source>
        <translation>Outro programa entregou {address}. O console não disca nada sozinho.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Go back to {activity}</source>
        <translation>Voltar a {activity}</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Ver no histórico</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Testar o toque</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar o toque</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation>A versão {version} está disponível.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Novidades…</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>1 to {longest} printable characters are expected</source>
        <translation>são esperados de 1 a {longest} caracteres imprimíveis</translation>
    </message>
    <message>
        <source>Activity after it; not with multitasking.</source>
        <translation>Atividade depois; não com multitarefa.</translation>
    </message>
    <message>
        <source>Activity after the call.</source>
        <translation>Atividade após a chamada.</translation>
    </message>
    <message>
        <source>Activity to move to.</source>
        <translation>Atividade para a qual mudar.</translation>
    </message>
    <message>
        <source>Audio held back.</source>
        <translation>Áudio retido.</translation>
    </message>
    <message>
        <source>Beep when the caller joins.</source>
        <translation>Bipe quando quem ligou entra.</translation>
    </message>
    <message>
        <source>Caller ID shown.</source>
        <translation>Identificador de chamadas mostrado.</translation>
    </message>
    <message>
        <source>Caller ID shown; a number of the account.</source>
        <translation>Identificador de chamadas mostrado; um número da conta.</translation>
    </message>
    <message>
        <source>Channels recorded.</source>
        <translation>Canais gravados.</translation>
    </message>
    <message>
        <source>End when the caller leaves.</source>
        <translation>Terminar quando quem ligou sai.</translation>
    </message>
    <message>
        <source>End when the worker leaves.</source>
        <translation>Terminar quando o agente sai.</translation>
    </message>
    <message>
        <source>Events to report.</source>
        <translation>Eventos a informar.</translation>
    </message>
    <message>
        <source>How it is asked.</source>
        <translation>Como é consultado.</translation>
    </message>
    <message>
        <source>How the music is asked.</source>
        <translation>Como a música é consultada.</translation>
    </message>
    <message>
        <source>Join muted.</source>
        <translation>Entrar sem som.</translation>
    </message>
    <message>
        <source>Let the worker hear the ringing.</source>
        <translation>Deixar o agente ouvir o toque.</translation>
    </message>
    <message>
        <source>Most participants.</source>
        <translation>Máximo de participantes.</translation>
    </message>
    <message>
        <source>Music before the start.</source>
        <translation>Música antes do início.</translation>
    </message>
    <message>
        <source>Password for a SIP phone.</source>
        <translation>Senha de um telefone SIP.</translation>
    </message>
    <message>
        <source>Phone that rings.</source>
        <translation>Telefone que toca.</translation>
    </message>
    <message>
        <source>Record the call.</source>
        <translation>Gravar a chamada.</translation>
    </message>
    <message>
        <source>Record the participants.</source>
        <translation>Gravar os participantes.</translation>
    </message>
    <message>
        <source>Record the whole.</source>
        <translation>Gravar tudo.</translation>
    </message>
    <message>
        <source>Seconds to ring.</source>
        <translation>Segundos tocando.</translation>
    </message>
    <message>
        <source>Seconds to ring; 600 at most over SIP.</source>
        <translation>Segundos tocando; no máximo 600 por SIP.</translation>
    </message>
    <message>
        <source>Silence at both ends.</source>
        <translation>Silêncio nas duas pontas.</translation>
    </message>
    <message>
        <source>Start when the worker joins.</source>
        <translation>Começar quando o agente entra.</translation>
    </message>
    <message>
        <source>Steps of the leg to report.</source>
        <translation>Etapas do trecho a informar.</translation>
    </message>
    <message>
        <source>Steps to report.</source>
        <translation>Etapas a informar.</translation>
    </message>
    <message>
        <source>Take the task at once.</source>
        <translation>Aceitar a tarefa na hora.</translation>
    </message>
    <message>
        <source>The call in the queue.</source>
        <translation>A chamada na fila.</translation>
    </message>
    <message>
        <source>TwiML for the call.</source>
        <translation>TwiML para a chamada.</translation>
    </message>
    <message>
        <source>TwiML for the worker&apos;s leg.</source>
        <translation>TwiML para o trecho do agente.</translation>
    </message>
    <message>
        <source>User name for a SIP phone.</source>
        <translation>Usuário de um telefone SIP.</translation>
    </message>
    <message>
        <source>When a beep is played.</source>
        <translation>Quando um bipe toca.</translation>
    </message>
    <message>
        <source>Where events are reported.</source>
        <translation>Onde os eventos são informados.</translation>
    </message>
    <message>
        <source>Where its recording is reported.</source>
        <translation>Onde a gravação dela é informada.</translation>
    </message>
    <message>
        <source>Where recordings are reported.</source>
        <translation>Onde as gravações são informadas.</translation>
    </message>
    <message>
        <source>Where the audio is mixed.</source>
        <translation>Onde o áudio é mixado.</translation>
    </message>
    <message>
        <source>Where the call&apos;s end is reported.</source>
        <translation>Onde o fim da chamada é informado.</translation>
    </message>
    <message>
        <source>Where the call&apos;s progress is reported.</source>
        <translation>Onde o andamento da chamada é informado.</translation>
    </message>
    <message>
        <source>Where the worker&apos;s leg is reported.</source>
        <translation>Onde o trecho do agente é informado.</translation>
    </message>
    <message>
        <source>a JSON object of at most {longest} characters is expected</source>
        <translation>é esperado um objeto JSON de no máximo {longest} caracteres</translation>
    </message>
    <message>
        <source>a URL of at most {longest} characters is expected</source>
        <translation>é esperada uma URL de no máximo {longest} caracteres</translation>
    </message>
    <message>
        <source>a URL that begins with https:// and a host without placeholders is expected</source>
        <translation>é esperada uma URL que comece com https:// e um host sem marcadores</translation>
    </message>
    <message>
        <source>a URL that begins with https:// is expected</source>
        <translation>é esperada uma URL que comece com https://</translation>
    </message>
    <message>
        <source>a URL without a user name or password is expected</source>
        <translation>é esperada uma URL sem usuário nem senha</translation>
    </message>
    <message>
        <source>a URL without a user name, blanks or a broken port is expected</source>
        <translation>é esperada uma URL sem usuário, espaços ou porta inválida</translation>
    </message>
    <message>
        <source>a URL without blanks or control characters is expected</source>
        <translation>é esperada uma URL sem espaços nem caracteres de controle</translation>
    </message>
    <message>
        <source>a moment with its time zone is expected</source>
        <translation>é esperado um momento com seu fuso horário</translation>
    </message>
    <message>
        <source>a secret is never kept in a file</source>
        <translation>um segredo nunca fica em um arquivo</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>é esperado um texto</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>é esperado um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>é esperado um número inteiro</translation>
    </message>
    <message>
        <source>an absolute http or https URL is expected</source>
        <translation>é esperada uma URL http ou https completa</translation>
    </message>
    <message>
        <source>client:name, sip:user@host or +15551234567 is expected</source>
        <translation>é esperado client:nome, sip:usuario@host ou +15551234567</translation>
    </message>
    <message>
        <source>contact_uri of the worker</source>
        <translation>contact_uri do agente</translation>
    </message>
    <message>
        <source>hold music</source>
        <translation>música de espera</translation>
    </message>
    <message>
        <source>must begin with one of {choices}</source>
        <translation>precisa começar com um de {choices}</translation>
    </message>
    <message>
        <source>must have Parameter=value once for each parameter ({line})</source>
        <translation>precisa ter Parâmetro=valor uma vez por parâmetro ({line})</translation>
    </message>
    <message>
        <source>must have a {key} that works: {words}</source>
        <translation>precisa ter um {key} válido: {words}</translation>
    </message>
    <message>
        <source>no telephone number has this country code and length</source>
        <translation>nenhum número de telefone tem este código e tamanho</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>é esperado um de {choices}</translation>
    </message>
    <message>
        <source>placeholders are written {one} or {other}</source>
        <translation>marcadores se escrevem {one} ou {other}</translation>
    </message>
    <message>
        <source>the number the caller dialed</source>
        <translation>o número discado por quem ligou</translation>
    </message>
    <message>
        <source>the same activity</source>
        <translation>a mesma atividade</translation>
    </message>
    <message>
        <source>this instruction has no such parameter</source>
        <translation>esta instrução não tem esse parâmetro</translation>
    </message>
    <message>
        <source>this instruction needs it</source>
        <translation>esta instrução precisa dele</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>é esperado true ou false</translation>
    </message>
</context>
<context>
    <name>picker</name>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Activity: not known yet</source>
        <translation>Atividade: ainda não conhecida</translation>
    </message>
    <message>
        <source>Activity: {activity}</source>
        <translation>Atividade: {activity}</translation>
    </message>
    <message>
        <source>Type to find an activity</source>
        <translation>Digite para achar uma atividade</translation>
    </message>
    <message>
        <source>When my work is done</source>
        <translation>Quando meu trabalho terminar</translation>
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
        <translation>9 de 10 respondidas em</translation>
    </message>
    <message>
        <source>9 of 10 handled within</source>
        <translation>9 de 10 atendidas em</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Somando…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Resposta mediana</translation>
    </message>
    <message>
        <source>Median handle</source>
        <translation>Atendimento mediano</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>No answers to draw.</source>
        <translation>Não há respostas a desenhar.</translation>
    </message>
    <message>
        <source>No offers to draw.</source>
        <translation>Não há ofertas a desenhar.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ainda não conhecido.</translation>
    </message>
    <message>
        <source>Not known: no reservation in this selection has it.</source>
        <translation>Não conhecido: nenhuma reserva desta seleção tem isso.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>Nada se sabe deste dia.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecidas</translation>
    </message>
    <message>
        <source>Offers by time</source>
        <translation>Ofertas por hora</translation>
    </message>
    <message>
        <source>Offers by time, the newest 31 days</source>
        <translation>Ofertas por dia, os 31 mais recentes</translation>
    </message>
    <message>
        <source>The day: activities, with every offer as a tick</source>
        <translation>O dia: atividades, com um traço por oferta</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Os números não puderam ser lidos.</translation>
    </message>
    <message>
        <source>The plots as text</source>
        <translation>Os gráficos como texto</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponível</translation>
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
        <translation>indisponível</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outras</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusadas</translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation>até {until}</translation>
    </message>
    <message>
        <source>{day}, {since} to {until}: {a} accepted, {m} missed, {r} rejected, {o} other</source>
        <translation>{day}, {since} a {until}: {a} aceitas, {m} perdidas, {r} recusadas, {o} outras</translation>
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
        <translation>Fechar</translation>
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
        <translation>Parar de comparar</translation>
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
            <numerusform>%Ln agente · {available} disponíveis</numerusform>
            <numerusform>%Ln agentes · {available} disponíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a worker, skill or activity</source>
        <translation>Agente, habilidade, atividade</translation>
    </message>
    <message>
        <source>No worker has that name, skill or activity.</source>
        <translation>Nenhum agente tem esse nome, habilidade ou atividade.</translation>
    </message>
    <message>
        <source>Not in the workspace any more</source>
        <translation>Não está mais no workspace</translation>
    </message>
    <message>
        <source>Not up to date.</source>
        <translation>Desatualizado.</translation>
    </message>
    <message>
        <source>Reading the workers…</source>
        <translation>Lendo os agentes…</translation>
    </message>
    <message>
        <source>The workers could not be read.</source>
        <translation>Os agentes não puderam ser lidos.</translation>
    </message>
    <message>
        <source>There are no workers in this workspace.</source>
        <translation>Não há agentes neste workspace.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>uma oferta</translation>
    </message>
    <message>
        <source>{activity} since {moment}</source>
        <translation>{activity} desde {moment}</translation>
    </message>
    <message>
        <source>{activity} since {moment}: did not answer {caller}</source>
        <translation>{activity} desde {moment}: não respondeu a {caller}</translation>
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
        <translation>0: sem limite. O fim é avisado, e mais cinco minutos são possíveis.</translation>
    </message>
    <message>
        <source>A line under everything else: from offer to ring, and from click to answer.</source>
        <translation>Uma linha embaixo de tudo: da oferta ao toque e do clique à resposta.</translation>
    </message>
    <message>
        <source>A queue may have its own sound, and be accepted by itself after a tone.</source>
        <translation>Uma fila pode ter um som próprio e ser aceita sozinha após um tom.</translation>
    </message>
    <message>
        <source>Accept by itself after</source>
        <translation>Aceitar sozinha após</translation>
    </message>
    <message>
        <source>Accept the oldest offer</source>
        <translation>Aceitar a oferta mais antiga</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Adicionar: {name}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more: agent-console config check.</source>
        <comment>And 1 more: agent-console config check.</comment>
        <translation>
            <numerusform>E mais %Ln: agent-console config check.</numerusform>
            <numerusform>E mais %Ln: agent-console config check.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer the oldest offer as prepared; 1 is Dequeue to phone</source>
        <translation>Responder à oferta mais antiga como preparado; 1 é “Para o telefone”</translation>
    </message>
    <message>
        <source>Answers and work</source>
        <translation>Respostas e trabalho</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas as outras</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>Buttons on every offer, and Ctrl+2, Ctrl+3, … in this order; Ctrl+1 is Dequeue to phone.</source>
        <translation>Botões em cada oferta, e Ctrl+2, Ctrl+3, … nesta ordem; Ctrl+1 é “Para o telefone”.</translation>
    </message>
    <message>
        <source>Caller id</source>
        <translation>Identificador de chamadas</translation>
    </message>
    <message>
        <source>Changes last until the console ends.</source>
        <translation>As alterações valem até o console terminar.</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Carrilhão</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>Fechar a janela mantém o console na bandeja</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Complete work when that time is over</source>
        <translation>Concluir o trabalho quando esse tempo acabar</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Padrão: {name}</translation>
    </message>
    <message>
        <source>Dequeue the oldest offer to a phone…</source>
        <translation>Transferir a oferta mais antiga para um telefone…</translation>
    </message>
    <message>
        <source>For example: conference; To={worker.contact_uri}; From={task.to}; Beep=false</source>
        <translation>Por exemplo: conference; To={worker.contact_uri}; From={task.to}; Beep=false</translation>
    </message>
    <message>
        <source>For example: https://crm.example/find?number={task.from}</source>
        <translation>Por exemplo: https://crm.example/find?number={task.from}</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Esquecer após</translation>
    </message>
    <message>
        <source>Go back to the activity you were moved from</source>
        <translation>Voltar à atividade de onde você foi movido</translation>
    </message>
    <message>
        <source>Hosts of such pages</source>
        <translation>Hosts dessas páginas</translation>
    </message>
    <message>
        <source>How work can end</source>
        <translation>Como o trabalho pode terminar</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. It seems to have been cut off. What is above is used.</source>
        <translation>Daqui em diante não é TOML válido: {reason}. O arquivo parece ter sido cortado. O que está acima é usado.</translation>
    </message>
    <message>
        <source>It is not valid TOML from here on: {reason}. What is above is used.</source>
        <translation>Daqui em diante não é TOML válido: {reason}. O que está acima é usado.</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Guardado em {file}</translation>
    </message>
    <message>
        <source>Kept in {file}; what could not be read there is now {aside}.</source>
        <translation>Guardado em {file}; o que não pôde ser lido lá agora é {aside}.</translation>
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
        <translation>Procurar versões mais novas uma vez por dia</translation>
    </message>
    <message>
        <source>Look for offers every</source>
        <translation>Procurar ofertas a cada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing is installed, and nothing is sent about you or this computer.</source>
        <translation>Nada é instalado, e nada é enviado sobre você ou este computador.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Número ou endereço</translation>
    </message>
    <message>
        <source>Of the size that the desktop has; everything grows with it.</source>
        <translation>Do tamanho que a área de trabalho tem; tudo cresce junto.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Offered when work is completed, and kept on the task.</source>
        <translation>Oferecidas ao concluir o trabalho e guardadas na tarefa.</translation>
    </message>
    <message>
        <source>Older reservations are deleted from this computer. 0 keeps them for ever.</source>
        <translation>Reservas mais antigas são apagadas deste computador. 0 as guarda para sempre.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>One of ours, none, or the path of a 16-bit .wav file.</source>
        <translation>Um dos nossos, nenhum, ou o caminho de um arquivo .wav de 16 bits.</translation>
    </message>
    <message>
        <source>One that is gone is told of, and the ring plays on the usual one.</source>
        <translation>Se faltar, isso é avisado e o toque soa na saída habitual.</translation>
    </message>
    <message>
        <source>Only a strip of offers above other windows, or the console again</source>
        <translation>Só uma faixa de ofertas acima das outras janelas, ou o console de novo</translation>
    </message>
    <message>
        <source>Only an administrator can bring this in, with the machine&apos;s policy.</source>
        <translation>Somente um administrador pode habilitar isto, com a política do computador.</translation>
    </message>
    <message>
        <source>Only their last two digits are kept. What is stored already stays as it is.</source>
        <translation>Só os dois últimos dígitos são guardados. O que já está guardado fica como está.</translation>
    </message>
    <message>
        <source>Only where the credential may, too.</source>
        <translation>Só onde a credencial também permite.</translation>
    </message>
    <message>
        <source>Only where the desktop has a tray.</source>
        <translation>Só onde a área de trabalho tem bandeja.</translation>
    </message>
    <message>
        <source>Open it when the offer is accepted</source>
        <translation>Abrir quando a oferta for aceita</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Opened in the browser from active work, filled in from the task.</source>
        <translation>Abertas no navegador a partir do trabalho em andamento, preenchidas pela tarefa.</translation>
    </message>
    <message>
        <source>Otherwise each offer rings once.</source>
        <translation>Caso contrário, cada oferta toca uma vez.</translation>
    </message>
    <message>
        <source>Otherwise every</source>
        <translation>Caso contrário, a cada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages about callers</source>
        <translation>Páginas sobre quem liga</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Phones and caller ids</source>
        <translation>Telefones e identificadores</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>Respostas preparadas</translation>
    </message>
    <message>
        <source>Privacy and archive</source>
        <translation>Privacidade e arquivo histórico</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Queues of their own</source>
        <translation>Filas próprias</translation>
    </message>
    <message>
        <source>Reject the oldest offer to…</source>
        <translation>Recusar a oferta mais antiga para…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Remover: {name}</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Ring for offers</source>
        <translation>Tocar nas ofertas</translation>
    </message>
    <message>
        <source>Ring until somebody answers</source>
        <translation>Tocar até alguém responder</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Separated by blanks. Empty: any host, always with https.</source>
        <translation>Separados por espaços. Vazio: qualquer host, sempre com https.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show how long things take</source>
        <translation>Mostrar quanto tempo leva</translation>
    </message>
    <message>
        <source>Show offers as notifications of the desktop</source>
        <translation>Mostrar ofertas como notificações da área de trabalho</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Mostrar estes atalhos</translation>
    </message>
    <message>
        <source>Some accounts cancel a task at 10 rejections; the platform does at 1,000.</source>
        <translation>Algumas contas cancelam uma tarefa com 10 recusas; a plataforma, com 1.000.</translation>
    </message>
    <message>
        <source>Some settings cannot be used; all others are.</source>
        <translation>Algumas configurações não podem ser usadas; todas as outras valem.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Start as an entry of the task bar</source>
        <translation>Iniciar como item da barra de tarefas</translation>
    </message>
    <message>
        <source>Store phone numbers masked</source>
        <translation>Guardar números de telefone mascarados</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisores</translation>
    </message>
    <message>
        <source>Supervisors may move workers to another activity</source>
        <translation>Supervisores podem mover agentes para outra atividade</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Testar uma notificação</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Testar o toque</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The address of a small file that whoever gave you the program names.</source>
        <translation>O endereço de um pequeno arquivo, informado por quem lhe deu o programa.</translation>
    </message>
    <message>
        <source>The default of your administrator: {file}.</source>
        <translation>O padrão do seu administrador: {file}.</translation>
    </message>
    <message>
        <source>The keys of the first; the others count on to 9.</source>
        <translation>As teclas da primeira; as outras contam até 9.</translation>
    </message>
    <message>
        <source>The number your phone is called from. Empty: the one that the caller dialled.</source>
        <translation>O número de onde seu telefone é chamado. Vazio: o discado por quem ligou.</translation>
    </message>
    <message>
        <source>The policy cannot be read: {reason}.</source>
        <translation>A política não pode ser lida: {reason}.</translation>
    </message>
    <message>
        <source>The policy is not followed: {reason}</source>
        <translation>A política não é seguida: {reason}</translation>
    </message>
    <message>
        <source>Time to wrap up</source>
        <translation>Tempo de pós-atendimento</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Warn when a task was rejected</source>
        <translation>Avisar quando uma tarefa foi recusada</translation>
    </message>
    <message>
        <source>Where a caller can be sent with Dequeue, beside your own phone.</source>
        <translation>Para onde quem liga pode ser transferido, além do seu próprio telefone.</translation>
    </message>
    <message>
        <source>Where they are announced</source>
        <translation>Onde são anunciadas</translation>
    </message>
    <message>
        <source>While you can get them. Less finds them sooner, for more of your requests.</source>
        <translation>Enquanto você pode recebê-las. Menos as encontra antes, por mais consultas suas.</translation>
    </message>
    <message>
        <source>While your activity brings no offers.</source>
        <translation>Enquanto sua atividade não traz ofertas.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Por que não recebo trabalho?</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Your administrator has set this: {file}.</source>
        <translation>Seu administrador definiu isto: {file}.</translation>
    </message>
    <message>
        <source>Your own value is kept, without effect.</source>
        <translation>Seu próprio valor fica guardado, sem efeito.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>um texto entre aspas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>has no {parts}</source>
        <translation>não tem {parts}</translation>
    </message>
    <message>
        <source>is not known here and has no effect</source>
        <translation>não é conhecido aqui e não tem efeito</translation>
    </message>
    <message>
        <source>is not known here and has no effect; {near} may be meant</source>
        <translation>não é conhecido aqui e não tem efeito; talvez seja {near}</translation>
    </message>
    <message>
        <source>it is larger than {size} KB</source>
        <translation>é maior que {size} KB</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>must be a URL that begins with https://, without a user</source>
        <translation>precisa ser uma URL que comece com https://, sem usuário</translation>
    </message>
    <message>
        <source>must be a list ([[{key}]])</source>
        <translation>precisa ser uma lista ([[{key}]])</translation>
    </message>
    <message>
        <source>must be a name</source>
        <translation>precisa ser um nome</translation>
    </message>
    <message>
        <source>must be a number in international form (+14155550100), client:NAME or sip:ADDRESS</source>
        <translation>precisa ser um número em formato internacional (+14155550100), client:NOME ou sip:ENDEREÇO</translation>
    </message>
    <message>
        <source>must be a table ([{key}])</source>
        <translation>precisa ser uma tabela ([{key}])</translation>
    </message>
    <message>
        <source>must be a table, not {value}</source>
        <translation>precisa ser uma tabela, não {value}</translation>
    </message>
    <message>
        <source>must be keys that end in 1 (Ctrl+1)</source>
        <translation>precisa ser um atalho que termine em 1 (Ctrl+1)</translation>
    </message>
    <message>
        <source>must be keys with Ctrl, Alt or Meta (Ctrl+Return), or a function key (F5)</source>
        <translation>precisa ser um atalho com Ctrl, Alt ou Meta (Ctrl+Return) ou uma tecla de função (F5)</translation>
    </message>
    <message>
        <source>must be right: {problem}</source>
        <translation>precisa estar certo: {problem}</translation>
    </message>
    <message>
        <source>must be the name of a queue</source>
        <translation>precisa ser o nome de uma fila</translation>
    </message>
    <message>
        <source>must be {expected}, not {value}</source>
        <translation>precisa ser {expected}, não {value}</translation>
    </message>
    <message>
        <source>must be {sounds}, or the path of a .wav file</source>
        <translation>precisa ser {sounds} ou o caminho de um arquivo .wav</translation>
    </message>
    <message>
        <source>others than administrators may change {file} ({others}).</source>
        <translation>outros além dos administradores podem alterar {file} ({others}).</translation>
    </message>
    <message>
        <source>others than administrators may write to {file}.</source>
        <translation>outros além dos administradores podem gravar em {file}.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>times</source>
        <translation>vezes</translation>
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
        <translation>{file} pertence a um usuário que não é administrador.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {text}</source>
        <translation>{file}, linha {line}: {text}</translation>
    </message>
    <message>
        <source>{first} and {second} have the same keys; {first} keeps them.</source>
        <translation>{first} e {second} têm as mesmas teclas; {first} fica com elas.</translation>
    </message>
    <message>
        <source>{keys} is taken: {name}.</source>
        <translation>{keys} já está em uso: {name}.</translation>
    </message>
    <message>
        <source>{label} {problem}.</source>
        <translation>{label} {problem}.</translation>
    </message>
    <message>
        <source>{name} has no effect: it is locked as well.</source>
        <translation>{name} não tem efeito: também está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is not known; a policy has {tables}.</source>
        <translation>{name} não é conhecido; uma política tem {tables}.</translation>
    </message>
    <message>
        <source>{name} must be a table ([{name}]).</source>
        <translation>{name} precisa ser uma tabela ([{name}]).</translation>
    </message>
    <message>
        <source>{name}: another</source>
        <translation>{name}: outro</translation>
    </message>
    <message>
        <source>{name}: less</source>
        <translation>{name}: menos</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mais</translation>
    </message>
    <message>
        <source>{number} from {low} to {high}</source>
        <translation>{number} de {low} a {high}</translation>
    </message>
    <message>
        <source>{problem}, not {value}</source>
        <translation>{problem}, não {value}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>sids</name>
    <message>
        <source>API key</source>
        <translation>chave de API</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>call</source>
        <translation>chamada</translation>
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
        <translation>tarefa</translation>
    </message>
    <message>
        <source>task channel</source>
        <translation>canal de tarefas</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>fila de tarefas</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>worker channel</source>
        <translation>canal do agente</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>fluxo de trabalho</translation>
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
            <numerusform>%Ln encontrado. Digite parte do nome ou escolha-o.</numerusform>
            <numerusform>%Ln encontrados. Digite parte do nome ou escolha um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>1 more character</comment>
        <translation>
            <numerusform>falta %Ln caractere</numerusform>
            <numerusform>faltam %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were found and entered. Look through them.</source>
        <comment>1 setting was found and entered. Look at it.</comment>
        <translation>
            <numerusform>%Ln dado foi encontrado e preenchido. Confira.</numerusform>
            <numerusform>%Ln dados foram encontrados e preenchidos. Confira.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key can be limited to what you need, and taken back without troubling others.</source>
        <translation>Uma chave pode ser limitada ao necessário e retirada sem incomodar os outros.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>chave de API</translation>
    </message>
    <message>
        <source>API key (recommended)</source>
        <translation>Chave de API (recomendada)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID da chave de API</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>Activities: {names}.</source>
        <translation>Atividades: {names}.</translation>
    </message>
    <message>
        <source>Another server, region or proxy</source>
        <translation>Outro servidor, região ou proxy</translation>
    </message>
    <message>
        <source>Asking for the worker…</source>
        <translation>Consultando o agente…</translation>
    </message>
    <message>
        <source>Asking for the workspace…</source>
        <translation>Consultando o workspace…</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Begins with AC. It is on the first page of the Twilio console.</source>
        <translation>Começa com AC. Está na primeira página do console da Twilio.</translation>
    </message>
    <message>
        <source>Begins with SK. Made in the Twilio console under API keys and tokens.</source>
        <translation>Começa com SK. Criado no console da Twilio em API keys and tokens.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. Otherwise http://host:port, http://user@host:port, or none.</source>
        <translation>Vazio: o do sistema. Senão, http://host:port, http://user@host:port ou none.</translation>
    </message>
    <message>
        <source>Enter the secret to go on.</source>
        <translation>Digite o segredo para continuar.</translation>
    </message>
    <message>
        <source>Find me</source>
        <translation>Me encontrar</translation>
    </message>
    <message>
        <source>Find workspaces</source>
        <translation>Buscar workspaces</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>For this session only: you are signed in until the console ends, then asked again.</source>
        <translation>Só para esta sessão: você fica conectado até o console terminar e depois é perguntado de novo.</translation>
    </message>
    <message>
        <source>I answer callers</source>
        <translation>Eu atendo chamadas</translation>
    </message>
    <message>
        <source>I supervise</source>
        <translation>Eu supervisiono</translation>
    </message>
    <message>
        <source>It is kept with the secret, and given to the proxy alone.</source>
        <translation>É guardada com o segredo e dada só ao proxy.</translation>
    </message>
    <message>
        <source>It may not answer reservations: Accept, Reject and Dequeue would fail.</source>
        <translation>Ela não pode responder reservas: Aceitar, Recusar e Transferir falhariam.</translation>
    </message>
    <message>
        <source>It may not change the worker: activities can only be looked at.</source>
        <translation>Ela não pode alterar o agente: as atividades só podem ser vistas.</translation>
    </message>
    <message>
        <source>It may not list activities: there are none to choose from.</source>
        <translation>Ela não pode listar atividades: não há nenhuma para escolher.</translation>
    </message>
    <message>
        <source>It may not list workers: there is no roster.</source>
        <translation>Ela não pode listar agentes: não há lista de agentes.</translation>
    </message>
    <message>
        <source>It may not read channels: a full one is not named as why no work comes.</source>
        <translation>Ela não pode ler canais: um cheio não é apontado como motivo de não chegar trabalho.</translation>
    </message>
    <message>
        <source>It may not read events: history begins today, and gaps in it are not filled in.</source>
        <translation>Ela não pode ler eventos: o histórico começa hoje, e as lacunas não são preenchidas.</translation>
    </message>
    <message>
        <source>It may not read reservations: no offers could be shown.</source>
        <translation>Ela não pode ler reservas: nenhuma oferta poderia ser mostrada.</translation>
    </message>
    <message>
        <source>It may not read tasks: callers stay without a name.</source>
        <translation>Ela não pode ler tarefas: quem liga fica sem nome.</translation>
    </message>
    <message>
        <source>It may not read the worker: your name and activity are not shown.</source>
        <translation>Ela não pode ler o agente: seu nome e sua atividade não são mostrados.</translation>
    </message>
    <message>
        <source>It may not read workflows: offers have no countdown.</source>
        <translation>Ela não pode ler fluxos de trabalho: as ofertas não têm contagem regressiva.</translation>
    </message>
    <message>
        <source>Its SID begins with WS: in the Twilio console under TaskRouter, Workspaces.</source>
        <translation>O SID começa com WS: no console da Twilio em TaskRouter, Workspaces.</translation>
    </message>
    <message>
        <source>Keep the secret in this desktop&apos;s keyring</source>
        <translation>Guardar o segredo no chaveiro desta área de trabalho</translation>
    </message>
    <message>
        <source>Looking what the key may do…</source>
        <translation>Vendo o que a chave pode fazer…</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Only for another region, or a simulator: https://taskrouter.dublin.ie1.twilio.com</source>
        <translation>Só para outra região ou um simulador: https://taskrouter.dublin.ie1.twilio.com</translation>
    </message>
    <message>
        <source>Password of the proxy&apos;s user</source>
        <translation>Senha do usuário do proxy</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>Colar os dados</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Shown once, when the key is made. It is kept in the keyring or not at all.</source>
        <translation>Mostrado uma vez, quando a chave é criada. Fica no chaveiro ou em lugar nenhum.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Sign in all the same</source>
        <translation>Entrar mesmo assim</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key and its secret. One of them is wrong, or the key was deleted or replaced. Copy both anew; keys of another region are not accepted here.</source>
        <translation>O TaskRouter não aceita a chave e o segredo. Um deles está errado, ou a chave foi apagada ou substituída. Copie ambos de novo; chaves de outra região não valem aqui.</translation>
    </message>
    <message>
        <source>TaskRouter no longer accepts the key: it was replaced, deleted or has expired. Enter the new one. Your cards stay, and the shift goes on.</source>
        <translation>O TaskRouter não aceita mais a chave: ela foi substituída, apagada ou venceu. Digite a nova. Seus cartões ficam, e o turno continua.</translation>
    </message>
    <message>
        <source>The SID begins with WK. Or type a part of your name or e-mail, then find it.</source>
        <translation>O SID começa com WK. Ou digite parte do seu nome ou e-mail e busque.</translation>
    </message>
    <message>
        <source>The account has no such workspace. Is the SID from another account or region?</source>
        <translation>A conta não tem esse workspace. O SID é de outra conta ou região?</translation>
    </message>
    <message>
        <source>The account&apos;s auth token can do everything with the account, and cannot be taken back from one desk alone. Ask for a restricted API key.</source>
        <translation>O token de autenticação pode fazer tudo com a conta e não pode ser retirado de um só posto. Peça uma chave de API restrita.</translation>
    </message>
    <message>
        <source>The auth token can do everything with the account: use it to try things out.</source>
        <translation>O token de autenticação pode fazer tudo com a conta: use-o para experimentar.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>The key may do everything that the console does.</source>
        <translation>A chave pode fazer tudo o que o console faz.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The keyring does not take the secret</source>
        <translation>O chaveiro não aceita o segredo</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The secret is written nowhere else: not into a file, and not into the settings.</source>
        <translation>O segredo não é gravado em nenhum outro lugar: nem em um arquivo, nem nas configurações.</translation>
    </message>
    <message>
        <source>The worker has no phone of its own; others can be added in the settings.</source>
        <translation>O agente não tem telefone próprio; outros podem ser adicionados nas configurações.</translation>
    </message>
    <message>
        <source>There are blanks in it: copy it once more.</source>
        <translation>Contém espaços: copie de novo.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the secret in</source>
        <translation>Não há chaveiro para guardar o segredo</translation>
    </message>
    <message>
        <source>There is no such worker in this workspace. One of the two SIDs may be another&apos;s.</source>
        <translation>Não há esse agente neste workspace. Um dos dois SIDs pode ser de outra pessoa.</translation>
    </message>
    <message>
        <source>This is the SID of the {kind}: here one that begins with {prefix} is expected.</source>
        <translation>Este é um SID do tipo “{kind}”: aqui é esperado um que comece com {prefix}.</translation>
    </message>
    <message>
        <source>This key may also list the account&apos;s workspaces, which nobody needs here: it is probably not restricted. A restricted API key is safer.</source>
        <translation>Esta chave também pode listar os workspaces da conta, o que ninguém precisa aqui: ela provavelmente não é restrita. Uma chave de API restrita é mais segura.</translation>
    </message>
    <message>
        <source>This key may not list them: enter the SID by hand.</source>
        <translation>Esta chave não pode listá-los: digite o SID à mão.</translation>
    </message>
    <message>
        <source>This worker belongs to another workspace: {name}.</source>
        <translation>Este agente pertence a outro workspace: {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demo</translation>
    </message>
    <message>
        <source>What was copied holds no SIDs and no secret. Copy the settings, then paste.</source>
        <translation>O que foi copiado não tem SIDs nem segredo. Copie os dados e cole.</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>O que você faz</translation>
    </message>
    <message>
        <source>What you sign in with</source>
        <translation>Com o que você entra</translation>
    </message>
    <message>
        <source>Whoever looks after your contact center gives you these. Did they send them in one piece? Copy it and press Paste settings.</source>
        <translation>Quem cuida do seu contact center fornece estes dados. Vieram em um só bloco? Copie-o e pressione “Colar os dados”.</translation>
    </message>
    <message>
        <source>Worker: you</source>
        <translation>Agente: você</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>You are {name}, now {activity}.</source>
        <translation>Você é {name}, agora em {activity}.</translation>
    </message>
    <message>
        <source>You supervise the workspace {name}.</source>
        <translation>Você supervisiona o workspace {name}.</translation>
    </message>
    <message>
        <source>Your phone: {phone}.</source>
        <translation>Seu telefone: {phone}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>fila de tarefas</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>fluxo de trabalho</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>workspace</translation>
    </message>
    <message>
        <source>{prefix} and 32 of the characters 0 to 9 and a to f are expected.</source>
        <translation>São esperados {prefix} e 32 dos caracteres 0 a 9 e a a f.</translation>
    </message>
    <message>
        <source>✓ It has the form of such a SID.</source>
        <translation>✓ Tem a forma de um SID assim.</translation>
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
        <translation>Apagar também o histórico deste computador</translation>
    </message>
    <message>
        <source>Otherwise it stays, and is there again after the next sign-in. TaskRouter itself keeps thirty days: what is older cannot be had again.</source>
        <translation>Senão ele fica e volta a aparecer no próximo acesso. O próprio TaskRouter guarda trinta dias: o que é mais antigo não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Sign out: {name}</source>
        <translation>Sair da conta: {name}</translation>
    </message>
    <message>
        <source>The history stays, because other profiles use it: {names}.</source>
        <translation>O histórico fica, porque outros perfis o usam: {names}.</translation>
    </message>
    <message>
        <source>The key itself goes on working wherever else it is kept: to end that, have it deleted in the Twilio console.</source>
        <translation>A própria chave continua valendo onde mais estiver guardada: para encerrar isso, peça que a apaguem no console da Twilio.</translation>
    </message>
    <message>
        <source>The profile is removed from this computer. The secret stays in the keyring, because other profiles use it: {names}.</source>
        <translation>O perfil é removido deste computador. O segredo fica no chaveiro, porque outros perfis o usam: {names}.</translation>
    </message>
    <message>
        <source>The secret is deleted from the keyring, and the profile is removed from this computer.</source>
        <translation>O segredo é apagado do chaveiro e o perfil é removido deste computador.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Você saiu da conta.</translation>
    </message>
    <message>
        <source>{trouble} Going on leaves the secret in the keyring.</source>
        <translation>{trouble} Se continuar, o segredo fica no chaveiro.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>recusada</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>wrapping</source>
        <translation>pós-atendimento</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message numerus="yes">
        <source>%Ln more in the console</source>
        <comment>1 more in the console</comment>
        <translation>
            <numerusform>mais %Ln no console</numerusform>
            <numerusform>mais %Ln no console</numerusform>
        </translation>
    </message>
    <message>
        <source>No offers</source>
        <translation>Sem ofertas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir o console</translation>
    </message>
    <message>
        <source>ending…</source>
        <translation>encerrando…</translation>
    </message>
</context>
<context>
    <name>supervisor</name>
    <message>
        <source>Choose a second worker to compare with.</source>
        <translation>Escolha um segundo agente para comparar.</translation>
    </message>
    <message>
        <source>Choose a worker to see their history.</source>
        <translation>Escolha um agente para ver o histórico.</translation>
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
        <translation>Atributos da tarefa</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Escolha um atributo</translation>
    </message>
    <message>
        <source>Close the task</source>
        <translation>Fechar a tarefa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dial {shown}</source>
        <translation>Ligar para {shown}</translation>
    </message>
    <message>
        <source>Open {shown}</source>
        <translation>Abrir {shown}</translation>
    </message>
    <message>
        <source>Search the attributes</source>
        <translation>Buscar nos atributos</translation>
    </message>
    <message>
        <source>Task of {caller}</source>
        <translation>Tarefa de {caller}</translation>
    </message>
    <message>
        <source>This computer has no program for that: {link}</source>
        <translation>Este computador não tem programa para isso: {link}</translation>
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
        <translation>Escrever para {shown}</translation>
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
        <translation>ilegível</translation>
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
        <translation>sim ou não</translation>
    </message>
</context>
<context>
    <name>timings</name>
    <message>
        <source>How long things take</source>
        <translation>Quanto tempo leva</translation>
    </message>
    <message>
        <source>answers: network</source>
        <translation>respostas: rede</translation>
    </message>
    <message>
        <source>answers: server</source>
        <translation>respostas: servidor</translation>
    </message>
    <message>
        <source>click → confirmed</source>
        <translation>clique → confirmado</translation>
    </message>
    <message>
        <source>half within {half}, 95 % within {most}; measured: {n}</source>
        <translation>metade em {half}, 95 % em {most}; medidos: {n}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>offer → seen</source>
        <translation>oferta → vista</translation>
    </message>
    <message>
        <source>seen → rung</source>
        <translation>vista → toque</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <translation>Faixa compacta</translation>
    </message>
    <message>
        <source>Mute the ring</source>
        <translation>Silenciar o toque</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Abrir o console</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Agent Console: fechando…</translation>
    </message>
    <message>
        <source>Looking for offers…</source>
        <translation>Procurando ofertas…</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Meu telefone</translation>
    </message>
    <message>
        <source>No offers come in while you are {activity}.</source>
        <translation>Não chegam ofertas enquanto você está em {activity}.</translation>
    </message>
    <message>
        <source>No offers right now.</source>
        <translation>Nenhuma oferta no momento.</translation>
    </message>
    <message>
        <source>Whether there are offers is not known.</source>
        <translation>Não se sabe se há ofertas.</translation>
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
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Aceitando…</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Uma oferta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Caller left</source>
        <translation>Quem ligou desligou</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Change of activity</source>
        <translation>Mudança de atividade</translation>
    </message>
    <message>
        <source>Changing to {activity}</source>
        <translation>Mudando para {activity}</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Mudando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Completing…</source>
        <translation>Concluindo…</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferência</translation>
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
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Dialling…</source>
        <translation>Discando…</translation>
    </message>
    <message>
        <source>No clear answer came. Checking what became of it…</source>
        <translation>Não veio resposta clara. Verificando o que houve…</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>Not answered in {span}</source>
        <translation>Sem resposta em {span}</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Não autorizado</translation>
    </message>
    <message>
        <source>Not connected yet: no offers can be seen.</source>
        <translation>Ainda sem conexão: nenhuma oferta pode ser vista.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline desde {time}</translation>
    </message>
    <message>
        <source>Offline: new offers are not seen and what is shown may be out of date.</source>
        <translation>Offline: ofertas novas não são vistas, e o que é mostrado pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Reading the task…</source>
        <translation>Lendo a tarefa…</translation>
    </message>
    <message>
        <source>Reconnecting in {span}</source>
        <translation>Reconectando em {span}</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionar</translation>
    </message>
    <message>
        <source>Redirecting…</source>
        <translation>Redirecionando…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Recusada em outro lugar</translation>
    </message>
    <message>
        <source>Rejected: you are now {activity}</source>
        <translation>Recusada: agora você está em {activity}</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <translation>Recusando…</translation>
    </message>
    <message>
        <source>Rescinded</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Ringing {phone}: answer it there.</source>
        <translation>{phone} está tocando: atenda lá.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Taken by another agent</source>
        <translation>Aceita por outro agente</translation>
    </message>
    <message>
        <source>Task no longer available</source>
        <translation>A tarefa não está mais disponível</translation>
    </message>
    <message>
        <source>TaskRouter does not accept the key: nothing is up to date.</source>
        <translation>O TaskRouter não aceita a chave: nada está atualizado.</translation>
    </message>
    <message>
        <source>The caller was sent on. The offer still stands: accept it, or let it go.</source>
        <translation>Quem ligou foi encaminhado. A oferta ainda vale: aceite-a ou deixe-a passar.</translation>
    </message>
    <message>
        <source>The offer was withdrawn</source>
        <translation>A oferta foi retirada</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Too late: {reason}</source>
        <translation>Tarde demais: {reason}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Chamada sem nome</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known any more: {click}. TaskRouter has forgotten the reservation.</source>
        <translation>Não dá mais para saber se chegou: {click}. O TaskRouter esqueceu a reserva.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. What is known of the offer: {reason}.</source>
        <translation>Não dá para saber se chegou: {click}. Da oferta se sabe: {reason}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. You were moved since, and are {activity}.</source>
        <translation>Não dá para saber se chegou: {click}. Depois disso você foi movido e está em {activity}.</translation>
    </message>
    <message>
        <source>Whether it arrived cannot be known: {click}. {name} was moved since, and is {activity}.</source>
        <translation>Não dá para saber se chegou: {click}. Depois disso {name} foi movido e está em {activity}.</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>Pós-atendimento</translation>
    </message>
    <message>
        <source>Wrapping up…</source>
        <translation>Indo ao pós-atendimento…</translation>
    </message>
    <message>
        <source>You did not answer an offer: you are now {activity}.</source>
        <translation>Você não respondeu a uma oferta: agora está em {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in time: you are now {activity}.</source>
        <translation>Você não respondeu a {caller} a tempo: agora está em {activity}.</translation>
    </message>
    <message>
        <source>You did not answer {caller} in {span}: you are now {activity}.</source>
        <translation>Você não respondeu a {caller} em {span}: agora está em {activity}.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere again, after you had changed it here. Is a console of yours open on another desk? This one sets nothing back.</source>
        <translation>Sua atividade foi mudada de novo em outro lugar, depois de você mudá-la aqui. Há um console seu aberto em outro posto? Este não desfaz nada.</translation>
    </message>
    <message>
        <source>Your activity was changed elsewhere at {time}: {before} → {after}.</source>
        <translation>Sua atividade foi mudada em outro lugar às {time}: {before} → {after}.</translation>
    </message>
    <message>
        <source>Your change to {activity} at {time}</source>
        <translation>Sua mudança para {activity} às {time}</translation>
    </message>
    <message>
        <source>Your clicks are sent, but cannot be noted on this computer: a crash would leave them untold. {reason}</source>
        <translation>Seus cliques são enviados, mas não podem ser anotados neste computador: após uma falha ninguém saberia deles. {reason}</translation>
    </message>
    <message>
        <source>Your move of {name} to {activity} at {time}</source>
        <translation>Sua mudança de {name} para {activity} às {time}</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Seu telefone</translation>
    </message>
    <message>
        <source>Your {verb} of {caller} at {time}</source>
        <translation>Seu “{verb}” para {caller} às {time}</translation>
    </message>
    <message>
        <source>a worker</source>
        <translation>um agente</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>uma oferta</translation>
    </message>
    <message>
        <source>it had been accepted</source>
        <translation>já tinha sido aceita</translation>
    </message>
    <message>
        <source>it had been rejected</source>
        <translation>já tinha sido recusada</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>foi retirada</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>não respondida a tempo</translation>
    </message>
    <message>
        <source>taken by another agent</source>
        <translation>aceita por outro agente</translation>
    </message>
    <message>
        <source>the caller left</source>
        <translation>quem ligou desligou</translation>
    </message>
    <message>
        <source>the work was complete</source>
        <translation>o trabalho estava concluído</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>seu telefone</translation>
    </message>
    <message>
        <source>{activity} (unavailable)</source>
        <translation>{activity} (indisponível)</translation>
    </message>
    <message>
        <source>{caller} was accepted elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} foi aceita em outro lugar, não aqui. Há um console seu aberto em outro posto, ou um programa responde por você? Este não desfaz nada.</translation>
    </message>
    <message>
        <source>{caller} was rejected elsewhere, not here. Is a console of yours open on another desk, or does a program answer for you? This one sets nothing back.</source>
        <translation>{caller} foi recusada em outro lugar, não aqui. Há um console seu aberto em outro posto, ou um programa responde por você? Este não desfaz nada.</translation>
    </message>
    <message>
        <source>{change}, then {activity}</source>
        <translation>{change}, depois {activity}</translation>
    </message>
    <message>
        <source>{click} did arrive.</source>
        <translation>{click} chegou.</translation>
    </message>
    <message>
        <source>{click} did not arrive, and nothing has changed: you can do it again.</source>
        <translation>{click} não chegou, e nada mudou: você pode repetir.</translation>
    </message>
    <message>
        <source>{click} did not arrive: you are {activity}.</source>
        <translation>{click} não chegou: você está em {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive: {name} is {activity}.</source>
        <translation>{click} não chegou: {name} está em {activity}.</translation>
    </message>
    <message>
        <source>{click} did not arrive; the offer ended: {reason}.</source>
        <translation>{click} não chegou; a oferta terminou: {reason}.</translation>
    </message>
    <message>
        <source>{missed}: you are now {activity}</source>
        <translation>{missed}: agora você está em {activity}</translation>
    </message>
    <message>
        <source>{phone} was busy or could not be reached: the offer goes on, perhaps to you again</source>
        <translation>{phone} estava ocupado ou fora de alcance: a oferta segue, talvez de novo para você</translation>
    </message>
    <message>
        <source>{phone} was called; whether it answers is not told. The offer still stands.</source>
        <translation>{phone} foi chamado; não se informa se atendem. A oferta ainda vale.</translation>
    </message>
    <message>
        <source>{phone} was not answered: the offer goes on, perhaps to you again</source>
        <translation>{phone} não atendeu: a oferta segue, talvez de novo para você</translation>
    </message>
    <message>
        <source>{phone} was not connected</source>
        <translation>{phone} não foi conectado</translation>
    </message>
    <message>
        <source>{state} · checked just now</source>
        <translation>{state} · verificado agora</translation>
    </message>
    <message>
        <source>{state} · checked {span} ago</source>
        <translation>{state} · verificado há {span}</translation>
    </message>
    <message>
        <source>{verb} came too late.</source>
        <translation>“{verb}” chegou tarde demais.</translation>
    </message>
    <message>
        <source>{verb} had no effect so far. Try again.</source>
        <translation>“{verb}” ainda não teve efeito. Tente novamente.</translation>
    </message>
    <message>
        <source>{verb} is not permitted with this key.</source>
        <translation>“{verb}” não é permitido com esta chave.</translation>
    </message>
    <message>
        <source>{verb} was not carried out: TaskRouter is busy. Try again.</source>
        <translation>“{verb}” não foi executado: o TaskRouter está ocupado. Tente novamente.</translation>
    </message>
    <message>
        <source>{verb} was not sent. Try again.</source>
        <translation>“{verb}” não foi enviado. Tente novamente.</translation>
    </message>
    <message>
        <source>{verb} was refused.</source>
        <translation>“{verb}” foi recusado.</translation>
    </message>
    <message>
        <source>{verb}: confirmed in {span}.</source>
        <translation>“{verb}”: confirmado em {span}.</translation>
    </message>
    <message>
        <source>{verb}: what became of it is not known yet.</source>
        <translation>“{verb}”: ainda não se sabe o que houve.</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. It counts against your channel&apos;s capacity.</source>
        <comment>1 pending, from {caller}. It counts against your channel&apos;s capacity.</comment>
        <translation>
            <numerusform>%Ln pendente, de {caller}. Conta na capacidade do seu canal.</numerusform>
            <numerusform>%Ln pendentes, a mais antiga de {caller}. Conta na capacidade do seu canal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending, the oldest from {caller}. Until it is answered, its channel takes no other offer.</source>
        <comment>1 pending, from {caller}. Until it is answered, its channel takes no other offer.</comment>
        <translation>
            <numerusform>%Ln pendente, de {caller}. Até ser respondida, seu canal não recebe outra oferta.</numerusform>
            <numerusform>%Ln pendentes, a mais antiga de {caller}. Até ser respondida, seu canal não recebe outra oferta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks offers</source>
        <translation>Impede ofertas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Desktop notifications appear.</source>
        <translation>As notificações da área de trabalho aparecem.</translation>
    </message>
    <message>
        <source>Desktop notifications are switched off.</source>
        <translation>As notificações da área de trabalho estão desativadas.</translation>
    </message>
    <message>
        <source>Everything is ready: offers come as soon as there is work for your queues and skills.</source>
        <translation>Tudo pronto: as ofertas chegam assim que houver trabalho para suas filas e habilidades.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Full: {channels}. Complete what you have in hand, or ask a supervisor for more capacity.</source>
        <translation>Cheio: {channels}. Conclua o que tem em andamento ou peça mais capacidade a um supervisor.</translation>
    </message>
    <message>
        <source>How many tasks your channels take is not known.</source>
        <translation>Não se sabe quantas tarefas seus canais aceitam.</translation>
    </message>
    <message>
        <source>May cost offers</source>
        <translation>Pode custar ofertas</translation>
    </message>
    <message>
        <source>No desktop notification was needed yet in this shift.</source>
        <translation>Nenhuma notificação foi necessária neste turno.</translation>
    </message>
    <message>
        <source>No missed offer moved you.</source>
        <translation>Nenhuma oferta perdida moveu você.</translation>
    </message>
    <message>
        <source>No other offer waits for you.</source>
        <translation>Nenhuma outra oferta espera por você.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não conhecido</translation>
    </message>
    <message>
        <source>Nothing was found so far; not everything is known.</source>
        <translation>Nada foi encontrado até agora; nem tudo é conhecido.</translation>
    </message>
    <message>
        <source>Offers can come, but one may pass unnoticed.</source>
        <translation>Ofertas podem chegar, mas uma pode passar despercebida.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>Mostrar a oferta</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Something keeps offers away from you.</source>
        <translation>Algo impede que ofertas cheguem a você.</translation>
    </message>
    <message>
        <source>Take offers again</source>
        <translation>Voltar a receber ofertas</translation>
    </message>
    <message>
        <source>TaskRouter has not answered yet.</source>
        <translation>O TaskRouter ainda não respondeu.</translation>
    </message>
    <message>
        <source>TaskRouter&apos;s time is not known yet.</source>
        <translation>A hora do TaskRouter ainda não é conhecida.</translation>
    </message>
    <message>
        <source>Test a notification</source>
        <translation>Testar uma notificação</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <translation>Testar o toque</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago.</source>
        <translation>A última consulta ao TaskRouter foi há {span}.</translation>
    </message>
    <message>
        <source>The last look at TaskRouter was {span} ago: offers may be there that you do not see.</source>
        <translation>A última consulta ao TaskRouter foi há {span}: pode haver ofertas que você não vê.</translation>
    </message>
    <message>
        <source>The ring has not sounded yet in this shift.</source>
        <translation>O toque ainda não soou neste turno.</translation>
    </message>
    <message>
        <source>The ring is switched off.</source>
        <translation>O toque está desativado.</translation>
    </message>
    <message>
        <source>The ring sounds.</source>
        <translation>O toque soa.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with TaskRouter&apos;s.</source>
        <translation>O relógio deste computador confere com o do TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>O relógio deste computador está {span} adiantado. As contagens seguem a hora do TaskRouter.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind. Countdowns go by TaskRouter&apos;s time.</source>
        <translation>O relógio deste computador está {span} atrasado. As contagens seguem a hora do TaskRouter.</translation>
    </message>
    <message>
        <source>Whether your sign-in is accepted is not known yet.</source>
        <translation>Ainda não se sabe se seu acesso é aceito.</translation>
    </message>
    <message>
        <source>Why am I not getting work?</source>
        <translation>Por que não recebo trabalho?</translation>
    </message>
    <message>
        <source>You are {activity}, for {span}: no offers come in this activity.</source>
        <translation>Você está em {activity} há {span}: nesta atividade não chegam ofertas.</translation>
    </message>
    <message>
        <source>You are {activity}: offers come in this activity.</source>
        <translation>Você está em {activity}: nesta atividade chegam ofertas.</translation>
    </message>
    <message>
        <source>You did not answer {caller}, and TaskRouter moved you to {activity}.</source>
        <translation>Você não respondeu a {caller}, e o TaskRouter passou você para {activity}.</translation>
    </message>
    <message>
        <source>Your activity is not known yet.</source>
        <translation>Sua atividade ainda não é conhecida.</translation>
    </message>
    <message>
        <source>Your channels have room.</source>
        <translation>Seus canais têm espaço.</translation>
    </message>
    <message>
        <source>Your sign-in is accepted.</source>
        <translation>Seu acesso é aceito.</translation>
    </message>
    <message>
        <source>Your sign-in is refused.</source>
        <translation>Seu acesso é recusado.</translation>
    </message>
    <message>
        <source>Your sign-in may not read everything.</source>
        <translation>Seu acesso não pode ler tudo.</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>uma oferta</translation>
    </message>
</context>
</TS>
