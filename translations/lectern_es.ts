<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation>respuestas preparadas, sin cuenta</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Cuenta de Codex</translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation>De Codex CLI</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Punto de conexión personalizado</translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation>Lectern olvida esta cuenta. La sesión de Codex CLI sigue abierta.</translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation>La dirección de este servidor se quita de la lista y se elimina su clave, guardada en %1.</translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation>Se elimina la clave guardada en %1. Seguirá siendo válida hasta que la borres en OpenAI.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation>El inicio de sesión se revoca en OpenAI y se olvida.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation>El inicio de sesión se revoca en OpenAI y se elimina lo guardado en %1.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation>Tus conversaciones y ajustes siguen en este equipo, y tu cuenta de ChatGPT no cambia.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation>Tus conversaciones y ajustes siguen en este equipo.</translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation>el llavero de tu Mac</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation>el llavero de tu sistema</translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation>Es posible que tu Mac pregunte si Lectern puede usar el llavero: con «Permitir siempre», solo lo preguntará una vez.</translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation>Si el llavero está bloqueado, el sistema pide su contraseña.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversación temporal</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>Conversación fijada %1</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>Cambiar el nombre de esta conversación</translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation>Fijar o desfijar esta conversación</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>Etiquetas de esta conversación</translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation>Archivar esta conversación</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Exportar esta conversación</translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation>Mover esta conversación a la papelera</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Mostrar las archivadas</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Editar la última pregunta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation>Versión anterior del último turno</translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation>Versión siguiente del último turno</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>Copiar el último código</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>Seleccionar texto con el teclado</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Activar o desactivar el contraste alto</translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation>Mostrar u ocultar los números de línea del código</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>Salir de Lectern</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>Fork from here</source>
        <translation>Bifurcar desde aquí</translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation>Una conversación nueva que empieza con todo lo anterior hasta aquí</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparar versiones…</translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation>Dos respuestas, una al lado de otra, con las diferencias marcadas</translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation>Vuelve a preguntar primero: solo hay una respuesta</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation>Adjuntar archivos o una carpeta</translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>Adjuntar una carpeta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1, cambiado desde entonces</translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation>Ha cambiado: volver a leer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>Adjunto: %n</numerusform>
            <numerusform>Adjuntos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>En total: %1</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>≈ %n token(s)</source>
        <translation>
            <numerusform>≈ %n token</numerusform>
            <numerusform>≈ %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1 k tokens</source>
        <extracomment>thousands of tokens</extracomment>
        <translation>≈ %1 mil tokens</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation>leído como %1</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation>«%1» no se puede leer. Comprueba si tienes permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>«%1» es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>«%1» es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation>«%1» es una carpeta. Adjunta sus archivos.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation>«%1» es demasiado grande: ocupa %2, y se pueden adjuntar como máximo %3.</translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation>«%1» no es texto ni PDF, PNG, JPEG, WebP o GIF.</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation>«%1» es una imagen dañada.</translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation>«%1» es una imagen demasiado grande: %2 megapíxeles, y se pueden reducir como máximo %3.</translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation>«%1» ya no cabe: a una pregunta se le pueden adjuntar como máximo %2 elementos.</translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation>«%1» no cabe: con él, los adjuntos ocuparían %2, y una pregunta admite %3.</translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation>Inicia sesión allí; esta página continúa sola.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation>No se ha podido abrir ningún navegador. Copia la dirección y ábrela en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation>Esperando en el puerto %1 de este equipo.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Volver a abrir el navegador</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>Tu inicio de sesión se guarda en %1, nunca en un archivo. %2</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation>según estos ajustes</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation>este equipo no lo necesita</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation>La dirección es http: no se cifra nada.</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, certificado de %2, emitido por %3</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation>El archivo de certificados adicionales no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>%n certificado adicional, %1</numerusform>
            <numerusform>%n certificados adicionales, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>coincide con el del servidor</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>%1 por delante del servidor</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>%1 por detrás del servidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation>El servidor admite WebSocket.</translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation>El servidor, o algo en el camino, no admite WebSocket (estado %1). Se usa HTTP en su lugar.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation>El servidor responde por HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>Últimas desconexiones</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1 ms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation>El archivo de certificados adicionales no se puede usar: %1</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation>ninguno aparte de los del sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n certificado, %1</numerusform>
            <numerusform>%n certificados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation>sin certificados adicionales</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation>%1, plan %2</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Está listo.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Almacén de contraseñas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation>Está dañado. Lo que se pueda leer se recuperará cuando Lectern lo necesite, y el archivo dañado se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation>según QT_QUICK_BACKEND o QSG_RHI_BACKEND</translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation>según la línea de comandos</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation>no hay procesador gráfico</translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation>la pantalla está en otro equipo</translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation>se ha probado el procesador gráfico y no puede dibujar ventanas</translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation>el procesador tendría que calcular OpenGL: %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>hay uno</translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation>parece haber uno; se sabrá con la primera ventana</translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation>todos estos equipos tienen uno</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>con el procesador gráfico</translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation>sin procesador gráfico</translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation>según se indica a Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Keep Lectern running?</source>
        <translation>¿Mantener Lectern en marcha?</translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation>Puede quedarse en la bandeja del sistema: la pregunta rápida se abre al instante y las respuestas continúan. Esto se pregunta una sola vez; se puede cambiar en los ajustes.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Mostrar %n línea</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation>No ajustar líneas</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation>Más opciones de este código</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation>Copiar solo los comandos</translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation>Copiar con los indicadores de la consola</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>Mostrar solo las primeras líneas</translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation>Con un código</translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation>¿El navegador no responde?</translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation>Puede que esté en otro equipo o que algo retenga su respuesta. En ese caso, inicia sesión con un código: se escribe en cualquier navegador e inicia sesión como lo hace Codex CLI.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation>Escribe este código en un navegador</translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation>Abre la página de abajo en cualquier navegador, inicia sesión y escribe el código. Esta página continúa sola.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation>El código caduca %1.</translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation>Escribe solo el código que ves aquí. Un código que te envíe otra persona le daría acceso a tu cuenta.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Abrir la página aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation>El código inicia sesión como lo hace Codex CLI, algo que OpenAI no documenta para otros programas; los ajustes de seguridad de ChatGPT deben permitirlo.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>Tu inicio de sesión se guarda en %1, nunca en un archivo. %2</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation>Guardar código</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation>Código, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation>Preguntar al servidor con guion incluido.</translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation>Preguntar al servidor de Responses en URL; su clave se lee de LECTERN_API_KEY.</translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation>El modelo al que se pregunta.</translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation>Cuánto esfuerzo dedica el modelo a pensar.</translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation>Guardar todo en DIR, aparte de tu propio perfil.</translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation>Preguntar TEXT al iniciar.</translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation>Guardar la ventana como imagen en cuanto esté lista y salir.</translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation>Escribir marcas de tiempo en FILE, en líneas JSON.</translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation>Desistir tras SECONDS segundos sin noticias del servidor.</translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation>Escuchar en este puerto; si no se indica, en uno libre.</translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation>Reproducir eventos grabados, uno por línea, en lugar de las respuestas incluidas.</translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation>Tokens por segundo de la demo; 0 para ir a toda velocidad.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 no corresponde a este comando.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port admite un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation>--rate admite un número de tokens por segundo; 0, sin límite.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation>--timeout admite un número de segundos, 1 o más.</translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation>--demo y --endpoint no se pueden usar a la vez.</translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation>--endpoint admite una dirección como https://example.org/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation>«%1» no es un comando de Lectern.</translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation>Lectern, un cliente de escritorio para OpenAI Codex.</translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation>transmite la respuesta a la salida estándar</translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation>ejecuta solo el servidor con guion</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation>Estado de salida: 0 correcto, 1 error, 2 uso incorrecto, 3 hace falta iniciar sesión, 4 límite alcanzado, 130 interrumpido.</translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation>auto: WebSocket y HTTP; sse: solo HTTP.</translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation>Fallar de esta manera, una vez o las que indique NAME:N o NAME:always; se puede repetir. Un NAME incorrecto muestra todos los que hay.</translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation>«%1» no es un --fault del servidor de la demo. Los que hay:</translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation>--transport admite auto o sse.</translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation>comprueba el camino hasta el servidor</translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation>Iniciar sesión con un código que se escribe en el navegador de cualquier equipo.</translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation>Iniciar sesión con una clave, de LECTERN_API_KEY o de una línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation>Iniciar sesión como lo hace Codex CLI, algo que OpenAI no documenta para otros programas.</translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation>Elige una sola forma de iniciar sesión: --device, --api-key, --codex o --endpoint.</translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation>inicia sesión, aquí o en otro equipo</translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation>cierra la sesión; si no se indica, la de la cuenta en uso</translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation>muestra las cuentas o pasa a usar esta</translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation>md, html, json o pdf; si no se indica, md.</translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation>Escribir en esta carpeta o archivo, o - para la salida estándar; si no se indica, JSON va a la salida estándar y los demás a la carpeta actual.</translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation>Exportar todas las conversaciones.</translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation>--format admite md, html, json o pdf.</translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation>Indica las conversaciones que quieres exportar o usa --all.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>Indica los archivos que quieres importar.</translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation>escribe conversaciones en archivos, o todas con --all</translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation>importa exportaciones, también de ChatGPT, y sesiones de Codex CLI</translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation>Escribir cada evento recibido como una línea de JSON; con doctor, accounts, import y search, todo en JSON.</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>Mostrar N mensajes como máximo.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit admite un número de 1 a %1.</translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation>Solo JSON admite varias conversaciones en un archivo. Indica una carpeta.</translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation>busca mensajes en todas las conversaciones</translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation>vuelve a crear el índice de búsqueda</translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation>--bench admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation>--bench escribe en --bench-log, que falta.</translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation>Hacer en la ventana lo que indica SCENARIO, para obtener sus marcas.</translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation>Dónde están las cargas de trabajo de --bench.</translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation>El servidor al que pregunta --bench, como dirección de su WebSocket.</translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation>Medir también los intervalos entre fotogramas con --bench.</translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation>Hacer la ventana tan alta como su página para --screenshot.</translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation>--renderer admite auto, gpu o software.</translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation>Dibujar con el procesador gráfico (gpu) o sin él (software); auto lo averigua.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation>abre la ventana, o la trae al frente, con los archivos adjuntos</translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation>abre la pregunta rápida</translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation>Enviar FILE junto con la pregunta; se puede repetir.</translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation>Adjuntar FILE al iniciar; se puede repetir.</translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation>Iniciar sin ventana, hasta que alguien la pida.</translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n línea distinta</numerusform>
            <numerusform>%n líneas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Segunda respuesta</translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation>Las dos respuestas, línea por línea</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation>Solo en la primera: %1</translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation>Solo en la segunda: %1</translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation>Distinto. Primera: %1 Segunda: %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation>Enviar (%1; %2 con varias líneas)</translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation>Enviar (%1, porque hay varias líneas)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation>No hay ningún almacén de contraseñas en marcha, así que no se puede guardar ningún inicio de sesión. Inicia uno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation>El almacén de contraseñas lo ha rechazado. Permite que Lectern lo use y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation>Sin él se puede preguntar con una clave, de una pregunta en una: ponla en LECTERN_API_KEY y usa lectern ask --endpoint URL</translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation>No hay ninguna cuenta a la que preguntar. Inicia sesión con «lectern login» o usa --demo o --endpoint.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation>Temporal: no se guarda nada de esto y desaparece al salir.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation>Has iniciado sesión</translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation>Hasta que salgas de la aplicación: no se guarda nada.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation>Lectern todavía no puede usar tu plan, así que no puede preguntar nada con esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation>Volver a iniciar sesión y permitirlo</translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation>Empezar a preguntar</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insertar como texto</translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %n conversación definitivamente?</numerusform>
            <numerusform>¿Eliminar %n conversaciones definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation>Se quitan del historial de este equipo y de su búsqueda, junto con los archivos que solo usan ellas. Las copias de seguridad anteriores del historial las conservan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation>Eso no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>El archivo no se puede usar.</translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation>Otro programa ocupa el puerto. Elige otro o ninguno.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation>Nada responde en la dirección del servidor. Comprueba que el servidor esté en marcha y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation>La conexión terminó antes que la respuesta. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation>El servidor estuvo demasiado tiempo en silencio. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation>En esta dirección no hay ningún servidor de Responses. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation>El servidor envió algo que no se puede leer; se ha omitido.</translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation>El servidor no acepta la clave. Compruébala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation>El servidor no tiene este modelo. Elige otro.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation>La conversación es demasiado larga para este modelo. Empieza una nueva o elige otro modelo.</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation>Demasiadas solicitudes a la vez. Espera un poco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation>El servidor no tiene capacidad para este modelo ahora. Vuelve a intentarlo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation>El servidor ha fallado. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation>Todavía se está escribiendo una respuesta. Espera a que termine o detenla.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 El servidor dice: «%2»</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation>No se encuentra el nombre del servidor. Puede que no haya conexión: comprueba la red y la dirección.</translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation>No se puede establecer una conexión de confianza con el servidor. Consulta en Red quién emitió su certificado.</translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation>El proxy no deja pasar a Lectern. Comprueba su dirección y su contraseña en Red.</translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation>Esta cuenta no tiene permiso para eso. Elige otro modelo.</translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation>Se ha alcanzado un límite de uso de esta cuenta. Elige otro modelo o espera.</translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation>El servidor rechaza esta solicitud por su contenido. Pregunta de otra forma.</translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation>Lectern se cerró antes de que terminara la respuesta.</translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation>No se pudo guardar antes la pregunta. Libera espacio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation>Disponible de nuevo %1.</translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation>Ya debería estar disponible de nuevo.</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>El servidor pide esperar %1.</translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation>La pregunta con todo lo que incluye, o la respuesta, es demasiado grande para un solo mensaje. Pide menos de una vez.</translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation>El servidor no acepta esta solicitud. Cámbiala o elige otro modelo.</translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation>Tu sesión ha terminado; no se ha perdido nada. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation>El inicio de sesión se rechazó en el navegador. Vuelve a intentarlo o elige otra forma.</translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation>Este espacio de trabajo no permite Codex. Consulta a quien lo administra o inicia sesión con otra cuenta.</translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation>Has iniciado sesión, pero Lectern no puede usar tu plan. Vuelve a iniciar sesión y permítelo.</translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation>No se ha podido demostrar que la respuesta venga del servidor de inicio de sesión, así que no se usa. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation>El reloj de este equipo no va bien, así que no se puede comprobar el inicio de sesión. Ponlo en hora y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation>El navegador no ha devuelto respuesta. Vuelve a intentarlo o usa un código.</translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation>Esta cuenta no permite códigos. Permite el inicio de sesión en dispositivos en los ajustes de seguridad de ChatGPT o usa el navegador.</translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation>El código no se escribió a tiempo. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation>No hay ningún almacén de contraseñas en marcha, así que no se puede guardar el inicio de sesión. Inicia uno o mantén la sesión hasta que salgas de la aplicación.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation>El almacén de contraseñas está bloqueado. Desbloquéalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation>El almacén de contraseñas lo ha rechazado. Permite que Lectern lo use o mantén la sesión hasta que salgas de la aplicación.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation>El almacén de contraseñas no responde. Busca una ventana suya que te esté esperando y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation>Otra instancia de Lectern está trabajando con tus cuentas. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation>El disco está lleno, así que no se puede guardar nada nuevo. Libera espacio y vuelve a intentarlo; todo lo guardado sigue ahí.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation>El historial estaba dañado. Aquí está lo que se pudo leer, y el archivo dañado se conserva a su lado.</translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation>El historial lo escribió una versión más reciente de Lectern, así que solo se puede leer. Actualiza Lectern para continuar.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation>Otro programa tiene ocupado el historial. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation>El historial solo se puede leer, no escribir. Permite que Lectern escriba en su carpeta y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation>Exportando: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %n entrada dañada.</numerusform>
            <numerusform>Se omitieron %n entradas dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>Se omitió %n entrada de más de 100 MB.</numerusform>
            <numerusform>Se omitieron %n entradas de más de 100 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n mensaje no sigue a ninguno que exista. Inicia su propia rama.</numerusform>
            <numerusform>%n mensajes no siguen a ninguno que exista. Inician sus propias ramas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>%n fecha no es posible. Se usa otra en su lugar.</numerusform>
            <numerusform>%n fechas no son posibles. Se usan otras en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>%n imagen o archivo no está en el archivo importado y se ha omitido.</numerusform>
            <numerusform>%n imágenes o archivos no están en el archivo importado y se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n entrada es de un tipo que Lectern no conoce.</numerusform>
            <numerusform>%n entradas son de un tipo que Lectern no conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>%n conversación importada.</numerusform>
            <numerusform>%n conversaciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>%n sin mensajes se ha omitido.</numerusform>
            <numerusform>%n sin mensajes se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>El archivo no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation>Esto no es una exportación de Lectern o ChatGPT ni una sesión de Codex CLI.</translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation>Este archivo lo escribió una versión más reciente de Lectern. No se ha importado nada; actualiza Lectern primero.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation>El archivo termina a la mitad. Se ha importado lo que llegó entero.</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>Exportar %n conversación</numerusform>
            <numerusform>Exportar %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation>De todas las cuentas de este equipo, con las archivadas y sin la papelera.</translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation>Markdown: texto para cualquier editor</translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation>HTML: una página para leer e imprimir</translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation>JSON: todo, para volver a importarlo</translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation>PDF: páginas para imprimir y enviar</translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation>Cada conversación va a un archivo propio dentro de una carpeta.</translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation>La conversación va a un archivo.</translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation>Todas van a un solo archivo.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>You are not signed in yet</source>
        <translation>Aún no has iniciado sesión</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Usar el navegador</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Elegir otra forma</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation>rechaza la negociación de WebSocket con este estado HTTP (de 200 a 599)</translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation>responde a POST /responses con este estado HTTP</translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation>responde tanto a la negociación como a POST /responses con este estado HTTP</translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation>responde a GET /models con este estado HTTP</translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation>responde a GET /usage con este estado HTTP</translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation>uno de los anteriores con este código de error, p. ej. upgrade-503-server-is-overloaded; usage-limit y overloaded son formas cortas</translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation>uno de los anteriores con Retry-After: 2; también detrás de un código</translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation>uno de los anteriores con un cuerpo de la forma {&quot;detail&quot;:…}; también al final de todo</translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation>uno de los anteriores con una página web como cuerpo; también al final de todo</translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation>uno de los anteriores sin cuerpo; también al final de todo</translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation>acepta la solicitud (PLACE: upgrade, http, refuse, models, usage) y no responde nunca</translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation>responde con una línea que no es HTTP</translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation>cuelga sin responder</translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation>acepta la negociación con Connection: keep-alive, Upgrade y después guarda silencio</translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation>acepta la negociación con un Sec-WebSocket-Accept incorrecto y después guarda silencio</translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation>envía un evento de error en lugar de una respuesta; CODE se puede omitir</translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation>envía un evento de error con Retry-After: 2 en sus encabezados</translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation>envía un evento de error sin estado</translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation>envía un evento de error en la forma plana; puede haber un STATUS antes de CODE</translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation>envía un evento de error con status_code en lugar de status</translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation>envía un evento de error cuyo código está en type</translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation>termina la respuesta con response.failed</translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation>termina la respuesta con un response.failed cuyo error es null</translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation>termina la respuesta con response.incomplete, p. ej. incomplete-content-filter</translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation>envía una trama de cierre con este código (de 1000 a 4999); con SSE termina el flujo</translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation>termina el flujo en orden, pero sin un evento que termine la respuesta; con WebSocket, una trama de cierre 1000</translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation>cuelga sin decir nada</translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation>no envía nada más y mantiene la conexión</translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation>solo envía pings (con SSE, comentarios)</translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation>envía un mensaje de más de 64 MiB</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation>envía una trama con bits reservados; con SSE, bytes entre los fragmentos</translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation>envía una trama de texto que no es UTF-8; con SSE, bytes entre los fragmentos</translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation>envía un mensaje binario y continúa; con SSE, un evento normal</translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation>envía un ping (con SSE, un comentario) y continúa</translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation>envía medio objeto, una matriz, un objeto sin type, un type desconocido y null, y continúa</translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation>envía un mensaje cortado por la mitad y continúa</translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation>uno de los anteriores, a partir de event-STATUS-CODE, antes del primer evento</translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation>uno de estos antes del primer fragmento de texto</translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation>uno de estos en medio del texto</translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation>uno de estos después del texto, antes de que su elemento esté terminado</translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation>uno de estos después de que el elemento esté terminado, antes de que lo esté la respuesta</translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation>dice que la conexión ha llegado a sus 60 minutos</translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation>no conoce la respuesta previa de una solicitud que continúa otra</translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation>rechaza una solicitud con generate: false</translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation>no responde nunca a una solicitud con generate: false</translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation>envía [DONE] después del final</translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation>termina con end_turn: false, que pide una solicitud más</translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation>envía response.done en lugar de response.completed</translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation>termina sin id</translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation>termina sin usage</translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation>termina con una palabra como usage</translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation>termina con un output vacío</translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation>envía el texto solo en fragmentos: ningún texto, parte o elemento llega a terminarse</translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation>omite response.created</translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation>envía la respuesta como una negativa</translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation>llama a una función que nadie ofreció</translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation>entrega un estado de turno y termina con end_turn: false</translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation>termina las líneas de los eventos enviados por el servidor con CR LF</translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation>envía comentarios y campos desconocidos entre los eventos enviados por el servidor</translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation>envía data: antes de event:</translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation>no envía líneas event:</translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation>reparte el JSON en dos líneas data:</translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation>envía los eventos del servidor byte a byte</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation>Exportaciones y sesiones (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 de %2+</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation>Adjuntar la carpeta «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>Examinando la carpeta: %n hasta ahora</numerusform>
            <numerusform>Examinando la carpeta: %n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Adjuntar %n archivo</numerusform>
            <numerusform>Adjuntar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation>Adjuntar solo la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FontRows</name>
    <message>
        <source>Standard</source>
        <translation>Predeterminada</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation>Copiar respuesta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Más opciones de esta respuesta</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation>Nombre del encabezado %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valor del encabezado %1</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>Añadir un encabezado</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation>Nada con la etiqueta «%1»</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>No hay conversaciones archivadas</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation>Lo que eliminas permanece aquí 30 días y se puede restaurar. Después desaparece definitivamente.</translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation>Lo que archivas sale de la lista y se conserva tal cual.</translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation>Todo lo que preguntas se guarda aquí, en este equipo.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Acciones para «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 días anteriores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation>Una tecla puede abrir una pregunta rápida por encima de lo que estés haciendo. El escritorio te preguntará cuál.</translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation>%1 puede abrir una pregunta rápida por encima de lo que estés haciendo.</translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation>Definir un atajo global</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation>Pulsa para ampliarla</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation>Una imagen demasiado grande para mostrarse: %1</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>Una imagen que no se puede mostrar: %1</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Cerrar la imagen</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation>Archivos con avisos</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Abrir la primera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation>Usar una clave de API</translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation>Las solicitudes se cobran al proyecto de la clave en OpenAI.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation>La clave se comprueba con una solicitud de la lista de modelos y después se guarda en %1, nunca en un archivo. %2</translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation>Dónde crear una clave</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation>No existe la cuenta «%1». «lectern accounts» las muestra.</translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation>«%1» corresponde a varias cuentas. Usa el id que muestra «lectern accounts».</translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation>No hay ninguna sesión iniciada. Empieza con «lectern login».</translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation>Sesión cerrada: %1. Las conversaciones y los ajustes se conservan.</translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation>No se pudo avisar al servidor, así que puede seguir contando la sesión un tiempo: %1</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>La sesión de %1 no se ha cerrado: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation>%1 · la sesión ha terminado</translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation>%1 · hasta que salgas</translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation>La sesión de %1 se ha cerrado aquí, pero no en todas partes: %2</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>La sesión de %1 no se ha cerrado: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertenece a «%2».</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between shortcuts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Lectern::AskCommand</name>
    <message>
        <source>The server lists no models. Name one with --model.</source>
        <translation>El servidor no muestra ningún modelo. Indica uno con --model.</translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>Reconectando %1/%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Texto pegado %1</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Archivos de %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>Ha cambiado desde que se adjuntó: %1. Vuelve a leerlo, o envía otra vez para enviarlo como estaba.</numerusform>
            <numerusform>Han cambiado desde que se adjuntaron: %1. Vuelve a leerlos, o envía otra vez para enviarlos como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation>Otro programa ocupa el puerto %1 de este equipo.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation>La respuesta del navegador no pudo llegar, así que se continúa con un código.</translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Ahí no se puede escribir nada. Elige otro lugar.</translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation>El código solo se puede guardar en una carpeta de este equipo. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation>El código no se ha guardado. %1</translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation>El código no se puede abrir: no se puede hacer una copia. Guárdalo y ábrelo tú.</translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation>Ningún programa abre %1. Guarda el código y ábrelo tú.</translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation>Abrir la pregunta rápida</translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation>Algo falla.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation>No hay ningún servidor que comprobar; se ha omitido lo que necesita uno.</translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation>No existe la conversación «%1».</translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>%n ignorado por .gitignore</numerusform>
            <numerusform>%n ignorados por .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>%n binario</numerusform>
            <numerusform>%n binarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>%n enlace, dispositivo o carpeta sin acceso</numerusform>
            <numerusform>%n enlaces, dispositivos o carpetas sin acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation>Hay más: solo se muestran %1 archivos. Elige una carpeta más pequeña.</translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>Una pregunta admite como máximo %n archivo: elige menos o adjunta solo la lista.</numerusform>
            <numerusform>Una pregunta admite como máximo %n archivos: elige menos o adjunta solo la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation>Una pregunta admite como máximo %1: elige menos o adjunta solo la lista.</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>%n conversación leída</numerusform>
            <numerusform>%n conversaciones leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation>Las conversaciones solo se pueden escribir en un lugar de este equipo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>Cancelado. Antes se escribió %n conversación.</numerusform>
            <numerusform>Cancelado. Antes se escribieron %n conversaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>No hay conversaciones que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>%n conversación exportada a «%1».</numerusform>
            <numerusform>%n conversaciones exportadas a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation>No se puede escribir: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>Antes se escribió %n conversación.</numerusform>
            <numerusform>Antes se escribieron %n conversaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>Se elimina hoy</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>Se elimina en %n día</numerusform>
            <numerusform>Se elimina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation>llega una respuesta</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>respuesta nueva</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation>Nombre cambiado</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>%n conversación fijada</numerusform>
            <numerusform>%n conversaciones fijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>%n conversación desfijada</numerusform>
            <numerusform>%n conversaciones desfijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>%n conversación archivada</numerusform>
            <numerusform>%n conversaciones archivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>%n conversación desarchivada</numerusform>
            <numerusform>%n conversaciones desarchivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>%n conversación etiquetada con «%1»</numerusform>
            <numerusform>%n conversaciones etiquetadas con «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada de %n conversación</numerusform>
            <numerusform>Etiqueta «%1» quitada de %n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>%n conversación movida a la papelera</numerusform>
            <numerusform>%n conversaciones movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>%n conversación restaurada</numerusform>
            <numerusform>%n conversaciones restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>%n conversación eliminada definitivamente</numerusform>
            <numerusform>%n conversaciones eliminadas definitivamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation>Está llegando una respuesta a esta conversación en otra ventana de Lectern. Vuelve a abrirla más tarde.</translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation>Otro programa usa %1. Elige otras teclas o cierra ese programa.</translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation>El escritorio no ha dado a Lectern un atajo global. Puedes elegir uno en los ajustes del escritorio, para el comando «lectern quick».</translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation>Este escritorio no tiene atajos globales para programas. Elige las teclas en sus ajustes, para el comando «lectern quick».</translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation>Este teclado no tiene %1. Elige otras teclas.</translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation>El archivo no se puede leer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n archivo no se pudo leer.</numerusform>
            <numerusform>%n archivos no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation>Lleva a %1, no a %2.</translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation>%1 se escribe ahí «%2».</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Lleva a %1.</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation>Solo se abren direcciones https y mailto. Esta se puede copiar.</translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation>Abre esta página en un navegador de este equipo e inicia sesión en ella:</translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation>¿El navegador está en otro equipo? Pulsa Ctrl+C y usa: lectern login --device</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Otro programa ocupa el puerto %1.</translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation>Abre esta página en cualquier navegador:</translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation>Escribe allí este código: %1</translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation>Se puede usar hasta las %1. No escribas nunca un código que te haya enviado otra persona.</translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation>Sesión iniciada: %1. La credencial está en el almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation>No hay ningún puerto libre para la respuesta del navegador. Con un código no hace falta: lectern login --device</translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation>Sin pensar</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation>El servidor no muestra ningún modelo. Inicia Lectern con --model para indicar uno.</translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation>Esa no es la dirección de un proxy. Tiene esta forma: http://proxy.example:3128 o socks5://proxy.example:1080; la contraseña va en su propio campo.</translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation>En este archivo no hay certificados que se puedan leer. Debe estar en formato PEM.</translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation>Lectern, el camino hasta %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation>Certificados adicionales: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Vía: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>Reconectando %1/%2</translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation>Esperando al servidor · %1</translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation>Modelo, en uso</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation>Buscar «%1» en lo que se ha dicho</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an entry that is read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Lectern::ProgramFacts</name>
    <message>
        <source>Answers your questions and says which models there are. Every question goes there with the conversation that it belongs to.</source>
        <translation>Responde a tus preguntas e indica qué modelos hay. Cada pregunta va allí con la conversación a la que pertenece.</translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation>Indica cuánto de tu plan se ha usado.</translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation>Solo para iniciar sesión con ChatGPT y renovar la sesión de vez en cuando.</translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation>Este mismo equipo: el navegador vuelve aquí tras el inicio de sesión, y aquí responde la demo.</translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation>en ningún sitio: se borra cuando se cierra Lectern</translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation>Conversaciones, lo que has escrito y copias de seguridad</translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation>Ajustes y atajos de teclado</translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation>Listas de modelos enviadas por los servidores</translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation>Contraseñas, claves e inicios de sesión</translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation>el almacén de contraseñas de tu sistema</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>Se ha vuelto a crear el índice de búsqueda.</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation>No hay nada que buscar. Indica algunas palabras de lo que quieres encontrar.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>Hay más de %n mensaje.</numerusform>
            <numerusform>Hay más de %n mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>Hay %n mensaje.</numerusform>
            <numerusform>Hay %n mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation>El título coincide</translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation>Respuesta en %1: %2</translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation>Pregunta en %1: %2</translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation>Respuesta en %1, %2: %3</translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation>Pregunta en %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation>%1: el título coincide</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversación sin título</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Acotar la búsqueda</translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation>de quién es: me (tú), lectern o un modelo</translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation>preguntado a un modelo</translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation>en conversaciones con una etiqueta</translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation>desde un día: yesterday (ayer), 2026-11 o 2026-11-21</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>antes de un día</translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation>con un bloque de código</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>con un archivo</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>en las archivadas</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation>palabras en este mismo orden, hasta las comillas siguientes</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>sin la palabra que sigue</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n+ conversación</numerusform>
            <numerusform>%n+ conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation>%1+ mensajes en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>Ningún mensaje lo contiene todo, pero %n conversación tiene palabras que empiezan así</numerusform>
            <numerusform>Ningún mensaje lo contiene todo, pero %n conversaciones tienen palabras que empiezan así</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation>%1; palabras que empiezan así, en ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1; palabras que empiezan así, en %n</numerusform>
            <numerusform>%1; palabras que empiezan así, en %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation>Nada en las archivadas coincide con «%1»</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation>Nada en la papelera coincide con «%1»</translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation>Nada en tus conversaciones coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation>Algo falla.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation>Pega primero tu clave.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>Una clave no tiene espacios ni letras con acentos. Vuelve a pegarla.</translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation>No se pudo escribir la cuenta en el disco: desaparecerá en el próximo inicio.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation>Este equipo no tiene ningún puerto libre para la respuesta del navegador. Usa un código.</translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation>La sesión de Codex CLI ha terminado. Usa Codex CLI una vez y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation>Contexto %1</translation>
    </message>
</context>
<context>
    <name>Lectern::TrayDesk</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>Lectern: an answer comes</source>
        <translation>Lectern: llega una respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>Lectern: %n respuesta nueva</numerusform>
            <numerusform>Lectern: %n respuestas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation>Abrir Lectern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>No se puede crear la carpeta %1. Elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation>No se pueden leer los ajustes de %1; se empieza de cero.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation>No se puede crear la ventana; esta instalación de Lectern no está completa.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>No se puede escribir la imagen en %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation>No se pueden escribir los ajustes en %1; los cambios duran hasta que se cierre Lectern.</translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation>No se puede dibujar la ventana: %1</translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation>El procesador gráfico no puede dibujar la ventana; a partir de ahora la dibuja Lectern.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation>Solo se abren direcciones https y mailto</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation>Demo – Lectern</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation>No hay nada que preguntar. Indica una pregunta, o - para leerla de la entrada estándar.</translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation>«lectern --help» muestra lo que hay.</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation>Pega la clave y pulsa Intro. No se muestra.</translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation>No hay ninguna clave. Pégala en la entrada estándar o ponla en LECTERN_API_KEY.</translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation>Lectern ya está en marcha y no responde. Ciérralo y vuelve a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation>Cargando modelos…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Esfuerzo: %1</translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation>Vía hasta este servidor</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>Automática: WebSocket y, donde no funciona, HTTP</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>Solo WebSocket</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>Solo HTTP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation>Automático: según el entorno o, si no, el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation>Usuario, si lo pide</translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation>Contraseña; se guarda solo hasta que salgas de Lectern</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation>Un archivo en formato PEM, de confianza además de los certificados del sistema</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Usar este archivo</translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation>En el próximo inicio, la contraseña se lee de LECTERN_PROXY_PASSWORD, si está definida.</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificados adicionales</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>Últimas desconexiones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation>Comprueba cada tramo del camino hasta el servidor. No pregunta a ningún modelo y no cuesta nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation>Tu inicio de sesión aún no se ha guardado</translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation>Has iniciado sesión. Lectern lo guarda solo en %1, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation>Mantener la sesión hasta que salga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation>Olvida este inicio de sesión</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation>La respuesta continúa donde se detuvo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation>La pregunta se vuelve a hacer</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation>Comando, conversación o modelo</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation>Arriba y Abajo recorren lo encontrado, Intro lo elige</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation>Espacio de trabajo gratuito</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Pro Lite</source>
        <translation>Pro Lite</translation>
    </message>
    <message>
        <source>Pro Max</source>
        <translation>Pro Max</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Enterprise trial</source>
        <translation>Prueba de Enterprise</translation>
    </message>
    <message>
        <source>Edu</source>
        <translation>Edu</translation>
    </message>
    <message>
        <source>Edu Plus</source>
        <translation>Edu Plus</translation>
    </message>
    <message>
        <source>Edu Pro</source>
        <translation>Edu Pro</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>K-12</source>
        <translation>K-12</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>Servicios financieros</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation>Guardando tu inicio de sesión</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation>Comprobando tu inicio de sesión</translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation>Se guarda en %1, nunca en un archivo. %2</translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation>Se pregunta al servidor de inicio de sesión cómo continuar.</translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation>Se lee el inicio de sesión de Codex CLI.</translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation>Has terminado en el navegador; el resto queda entre los servidores y este equipo. Después se guarda en %1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>ProseText</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation>Pregunta editada</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Guardar y enviar</translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation>La respuesta a la pregunta anterior se conserva como otra versión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation>Guardar y enviar (%1)</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation>%1 envía, Intro empieza una línea nueva</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which question it is, its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QuestionsContent</name>
    <message>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation>Filtrar mis preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation>Ninguna pregunta contiene esto</translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation>Detener la respuesta y preguntar esto en su lugar (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation>Preguntar esto cuando la respuesta esté completa (%1)</translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>No preguntar esto</translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation>No preguntar esto (Supr)</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation>Reescribir esto</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>Sin preguntar aún: %n</numerusform>
            <numerusform>Sin preguntar aún: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>A continuación: %n pregunta</numerusform>
            <numerusform>A continuación: %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation>Preguntas que se harán a continuación</translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation>Temporal: no se guarda nada</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Se guarda en el historial</translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation>Guardar las conversaciones en el historial</translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation>Temporal: no guardar nada</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Se mantiene abierta</translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation>Se oculta al pasar a otra ventana</translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation>Desfijar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation>Fijar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation>Esfuerzo: %1</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation>Pregunta rápida – Lectern</translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>RedirectWords</name>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>You can close this page. Lectern goes on by itself.</source>
        <translation>Puedes cerrar esta página. Lectern continúa solo.</translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation>El inicio de sesión se rechazó. Puedes cerrar esta página; Lectern dice qué hacer ahora.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation>Esta página no pertenece al inicio de sesión que Lectern espera. Ciérrala y usa la página que ha abierto Lectern.</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>This way is set for this server.</source>
        <translation>Esta vía está definida para este servidor.</translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation>WebSocket no funciona con este servidor; se volverá a intentar %1.</translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation>%1, %2 por %3: %4</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Buscar en preguntas y respuestas</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation>Arriba y Abajo recorren lo encontrado, Intro lo abre</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Lo que se puede escribir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation>Buscar en las archivadas</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ elegir   Intro abrir   Esc cerrar</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>Copiar como texto con formato</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
</context>
<context>
    <name>ServerFindings</name>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation>El nombre de un encabezado solo tiene letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation>El valor del encabezado %1 contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation>Esa no es la dirección de un servidor. Tiene esta forma: https://server.example/v1 o http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>Una clave no tiene espacios ni letras con acentos. Vuelve a pegarla.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation>Punto de conexión personalizado</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation>Cualquier servidor que use la API de Responses.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Clave, si la pide</translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation>Vía hasta este servidor</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>Automática: WebSocket y, donde no funciona, HTTP</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>Solo WebSocket</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>Solo HTTP</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation>Comprueba cada tramo del camino; no pregunta a ningún modelo y no cuesta nada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation>La clave y los valores de los encabezados se guardan en %1, nunca en un archivo. %2</translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation>En este equipo:</translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation>Rellena la dirección</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation>Tu sesión ha terminado; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation>Lectern no puede usar tu plan de ChatGPT.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>Permitirlo…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation>sin procesador gráfico</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>con el procesador gráfico</translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation>Lectern %1, Qt %2, %3, dibujado %4</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation>versión licencia gráficos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation>MIT. Lectern está hecho con estas bibliotecas:</translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation>bibliotecas código abierto</translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation>bibliotecas licencia código abierto</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>No hay ninguna sesión iniciada</translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation>iniciar sesión cerrar cuenta usuario clave</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation>tema claro oscuro sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation>contraste alto accesibilidad tema</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de énfasis</translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation>Se aclara u oscurece lo necesario para que se lea bien.</translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation>énfasis color resaltado acento</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De todo lo que hay en la ventana.</translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation>más grande más pequeño escala tamaño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation>compacta espacio filas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Ancho de lectura</translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation>La línea más larga de una respuesta.</translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation>columna medida longitud de línea</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation>El cursor no parpadea. Nada más se mueve por sí solo.</translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation>reducir movimiento animación parpadeo accesibilidad</translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation>Qué envía una pregunta</translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation>Mayús+Intro siempre empieza una línea nueva.</translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation>enviar tecla intro enter retorno línea nueva</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation>Intro; %1 con varias líneas</translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>Ningún ajuste trata de «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation>Las conversaciones están junto a la página cuando hay sitio para ambas.</translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation>inicio lista conversaciones ventana</translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation>Leer las respuestas en voz alta a medida que llegan</translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation>El lector de pantalla recibe cada párrafo; si no, solo el final de una respuesta.</translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation>accesibilidad voz habla</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation>Todas las conversaciones como Markdown, HTML, JSON o PDF.</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>guardar copia de seguridad</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation>Exportaciones de Lectern y de ChatGPT, y sesiones de Codex CLI.</translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation>restaurar copia de seguridad abrir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation>Lo que está en la papelera se elimina definitivamente a los 30 días.</translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation>eliminar borrar restaurar</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Mostrar la papelera</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation>Antes de que una versión nueva cambie el historial, se guarda una copia en la carpeta «backups», a su lado.</translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation>copia carpeta migración</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation>Lo que se usa en este momento, por qué, y una prueba de cada paso.</translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation>red prueba informe websocket http doctor</translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation>Red y prueba…</translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation>red proxy certificado websocket http contraseña</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation>Lectern habla con estos equipos y con ningún otro. No envía estadísticas, y nada de lo que hay en una respuesta puede hacer que cargue algo.</translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation>host servidor equipo telemetría</translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation>archivo carpeta guardado almacenado ruta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation>Texto y código</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation>Elige uno y pulsa las teclas nuevas. Esc lo deja como está, Retroceso lo deja sin teclas.</translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation>teclas teclado restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation>Fuente de la interfaz</translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation>fuente familia tipo de letra tipografía texto</translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation>Tamaño del texto de la interfaz</translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation>fuente tamaño más grande más pequeño texto</translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation>Fuente de preguntas y respuestas</translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation>Tamaño de preguntas y respuestas</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fuente del código</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Tamaño del código</translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation>Colores del código sobre fondo claro</translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation>Se aclaran u oscurecen lo necesario para que se lean bien.</translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation>código tema resaltado de sintaxis</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation>Colores del código sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation>Junto a cada bloque de código.</translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation>código números</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation>%1 pertenece a «%2». Intro se lo quita, Esc lo deja.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ancho de la barra lateral</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta «%1»</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation>%1: no se guarda nada de ella</translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Sesión cerrada aquí</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que se elimina</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Fuente %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Imagen sin descripción</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Código, %1</translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation>Código, %1, %2</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>Tabla, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation>Hecha: </translation>
    </message>
    <message>
        <source>To do: </source>
        <translation>Pendiente: </translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation>Con el plan de ChatGPT</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copiar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation>Con tabuladores entre las celdas</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation>Con comas, y comillas donde hacen falta</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation>Copiar tabla…</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>Tabla, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and a month&apos;s short name</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day and a month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date, a time of day</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day, a month and a year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocidos</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>Último turno</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Límite semanal</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Límite mensual</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Límite diario</translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation>Límite de %1 días</translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation>Límite de %1 h</translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation>Límite de %1 min</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation>%1 usado · %2 restante</translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation>se desconoce cuándo se renueva</translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation>se renueva %1, dentro de %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation>de una hora desconocida</translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation>desconocido desde que se renovó</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>bloqueado hasta: %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation>%1 alcanzado</translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation>%1: %2 usado</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitados</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>disponibles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation>%1 tokens; se desconoce cuántos caben</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation>%1, de ellos %2 en caché</translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation>%1, de ellos %2 de razonamiento</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>No reenviado</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation>disponible: %1</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation>Leer las respuestas a medida que llegan</translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation>El lector de pantalla recibe cada párrafo</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>Ahora %1&#xa0;%</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Te damos la bienvenida a Lectern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation>Inicia sesión, pregunta y lee la respuesta mientras se escribe.</translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation>Las cuentas que ya están mantienen su sesión.</translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation>Continuar con ChatGPT</translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation>Abre tu navegador. Las solicitudes usan tu plan de ChatGPT y salen solo de este equipo; lo que te da acceso se queda aquí.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>Usar una clave de API</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation>Para un navegador en otro equipo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation>Respuestas preparadas, sin cuenta ni red</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Más formas</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Cuenta de Codex</translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation>Inicia sesión como lo hace Codex CLI. OpenAI no documenta esto para otros programas: puede dejar de funcionar en cualquier momento.</translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation>De Codex CLI en este equipo</translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation>Lee su inicio de sesión y no cambia nada: se usa hasta que caduca y entonces se vuelve a leer.</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Punto de conexión personalizado</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation>Cualquier servidor que use la API de Responses, en la nube o en este equipo.</translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation>Los secretos se guardan en %1, nunca en un archivo.</translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation>Lo que queda de tu plan de ChatGPT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversación temporal</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué quieres saber?</translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation>Esto es una demo: las respuestas están preparadas. Escribe /demo para ver lo que puede mostrar.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done: with what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation>Pensó durante %1</translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation>Buscando en la web</translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation>Búsqueda en la web</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Leyendo una página</translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation>Página leída</translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation>Buscando en una página</translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation>Búsqueda en una página</translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation>Quiere llamar a una herramienta</translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation>Quiere ejecutar un comando</translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation>Creando una imagen</translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation>Imagen creada</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation>Detenido. Se conserva lo que había llegado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation>La respuesta se cortó: alcanzó el límite de longitud del modelo. Pídele que continúe.</translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation>El servidor cortó la respuesta por su contenido.</translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation>El servidor terminó la respuesta antes de tiempo.</translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation>El servidor terminó la respuesta antes de tiempo: %1.</translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation>%1 Se conserva lo que había llegado.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Running code</source>
        <translation>Ejecutando código</translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation>Código ejecutado</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Buscando en archivos</translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation>Búsqueda en archivos</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Ejecutando un comando</translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation>Comando ejecutado</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Cambiando archivos</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Archivos cambiados</translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation>Pidiendo herramientas</translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation>Herramientas pedidas</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Usando una herramienta</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>Herramienta usada</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>Se perdió la conexión después de %n párrafo. Se conserva lo que había llegado.</numerusform>
            <numerusform>Se perdió la conexión después de %n párrafos. Se conserva lo que había llegado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation>%1 La pregunta no se envió.</translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation>%1 La pregunta se envió; no se sabe si fue respondida.</translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation>Este servidor, o algo en el camino, no admite WebSocket; ahora se le pregunta por HTTP.</translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation>La conexión se perdió antes de que el servidor indicara el final de la respuesta. Puede que esté completa.</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>Llamada a una herramienta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
</context>
</TS>
