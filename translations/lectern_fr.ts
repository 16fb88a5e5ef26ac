<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccentChoice</name>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>canned answers, no account</source>
        <translation>réponses préparées, aucun compte</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
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
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Compte Codex</translation>
    </message>
    <message>
        <source>From the Codex CLI</source>
        <translation>Depuis Codex CLI</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Point de terminaison personnalisé</translation>
    </message>
    <message>
        <source>Lectern forgets this account. The Codex CLI stays signed in.</source>
        <translation>Lectern oublie ce compte. Codex CLI reste connecté.</translation>
    </message>
    <message>
        <source>The address of this server goes from the list, and its key from %1.</source>
        <translation>L’adresse de ce serveur est retirée de la liste, et sa clé conservée dans %1 est supprimée.</translation>
    </message>
    <message>
        <source>The key is removed from %1. It stays valid until you delete it at OpenAI.</source>
        <translation>La clé conservée dans %1 est supprimée. Elle reste valable tant que vous ne la supprimez pas chez OpenAI.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and forgotten.</source>
        <translation>La connexion est révoquée chez OpenAI et oubliée.</translation>
    </message>
    <message>
        <source>The sign-in is revoked at OpenAI and removed from %1.</source>
        <translation>La connexion conservée dans %1 est supprimée, et révoquée chez OpenAI.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer, and your ChatGPT account stays as it is.</source>
        <translation>Vos conversations et réglages restent sur cet ordinateur, et votre compte ChatGPT reste tel quel.</translation>
    </message>
    <message>
        <source>Your conversations and settings stay on this computer.</source>
        <translation>Vos conversations et réglages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>your Mac&apos;s keychain</source>
        <translation>le trousseau de votre Mac</translation>
    </message>
    <message>
        <source>Windows&apos; Credential Manager</source>
        <translation>le Gestionnaire d’informations d’identification de Windows</translation>
    </message>
    <message>
        <source>your system&apos;s keychain</source>
        <translation>le trousseau de votre système</translation>
    </message>
    <message>
        <source>Your Mac may ask whether Lectern may use the keychain: “Always Allow” makes it ask only once.</source>
        <translation>Votre Mac peut demander si Lectern peut utiliser le trousseau&#x202f;: avec «&#x202f;Toujours autoriser&#x202f;», il ne le demande qu’une fois.</translation>
    </message>
    <message>
        <source>If the keychain is locked, your system asks for its password.</source>
        <translation>Si le trousseau est verrouillé, votre système demande son mot de passe.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Pinned conversation %1</source>
        <translation>Conversation épinglée %1</translation>
    </message>
    <message>
        <source>Rename this conversation</source>
        <translation>Renommer cette conversation</translation>
    </message>
    <message>
        <source>Pin or unpin this conversation</source>
        <translation>Épingler ou désépingler cette conversation</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>Étiquettes de cette conversation</translation>
    </message>
    <message>
        <source>Archive this conversation</source>
        <translation>Archiver cette conversation</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Exporter cette conversation</translation>
    </message>
    <message>
        <source>Move this conversation to the trash</source>
        <translation>Mettre cette conversation à la corbeille</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Afficher toutes les conversations</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Afficher les archives</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Edit the last question</source>
        <translation>Modifier la dernière question</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>Previous version of the last turn</source>
        <translation>Version précédente du dernier échange</translation>
    </message>
    <message>
        <source>Next version of the last turn</source>
        <translation>Version suivante du dernier échange</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the last code</source>
        <translation>Copier le dernier code</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Écrire une question</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Select text with the keyboard</source>
        <translation>Sélectionner du texte au clavier</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Activer ou désactiver le contraste élevé</translation>
    </message>
    <message>
        <source>Line numbers of code on or off</source>
        <translation>Activer ou désactiver les numéros de ligne du code</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit Lectern</source>
        <translation>Quitter Lectern</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
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
        <translation>Dupliquer jusqu’ici</translation>
    </message>
    <message>
        <source>A new conversation that begins with all down to here</source>
        <translation>Une nouvelle conversation qui reprend tout jusqu’ici</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Comparer les versions…</translation>
    </message>
    <message>
        <source>Two answers side by side, with what differs marked</source>
        <translation>Deux réponses côte à côte, différences signalées</translation>
    </message>
    <message>
        <source>Ask again first: there is one answer only</source>
        <translation>Reposez d’abord la question&#x202f;: il n’y a qu’une réponse</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach files or a folder</source>
        <translation>Joindre des fichiers ou un dossier</translation>
    </message>
</context>
<context>
    <name>AttachMenu</name>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attach a folder</source>
        <translation>Joindre un dossier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>%1, changed since</source>
        <translation>%1, modifié depuis</translation>
    </message>
</context>
<context>
    <name>AttachmentFace</name>
    <message>
        <source>Changed: read again</source>
        <translation>Modifié&#x202f;: relire</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>AttachmentNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message numerus="yes">
        <source>Attached: %n</source>
        <translation>
            <numerusform>Pièce jointe&#x202f;: %n</numerusform>
            <numerusform>Pièces jointes&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Total&#x202f;: %1</translation>
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
        <translation>≈ %1 k tokens</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a picture was scaled down, from one size to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>read as %1</source>
        <extracomment>a file was not UTF-8</extracomment>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fichier texte</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check whether you may open it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien qui ramène à lui-même.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach its files.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier. Joignez ses fichiers.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be attached.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux&#x202f;: %2, alors que %3 au plus peuvent être joints.</translation>
    </message>
    <message>
        <source>“%1” is neither text, nor a PDF, PNG, JPEG, WebP or GIF.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni du texte, ni un PDF, PNG, JPEG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>“%1” is a damaged picture.</source>
        <translation>«&#x202f;%1&#x202f;» est une image endommagée.</translation>
    </message>
    <message>
        <source>“%1” is too large a picture: %2 megapixels, and at most %3 can be scaled down.</source>
        <translation>«&#x202f;%1&#x202f;» est une image trop grande&#x202f;: %2 mégapixels, alors que %3 au plus peuvent être réduits.</translation>
    </message>
    <message>
        <source>“%1” is one too many: at most %2 things can be attached to a question.</source>
        <translation>«&#x202f;%1&#x202f;» est de trop&#x202f;: une question accepte au plus %2 pièces jointes.</translation>
    </message>
    <message>
        <source>“%1” does not fit: with it the attachments would have %2, and a question takes %3.</source>
        <translation>«&#x202f;%1&#x202f;» ne tient pas&#x202f;: les pièces jointes feraient %2, et une question accepte %3.</translation>
    </message>
</context>
<context>
    <name>BranchStepper</name>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the number of a version, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>En attente de votre navigateur</translation>
    </message>
    <message>
        <source>Sign in there; this page goes on by itself.</source>
        <translation>Connectez-vous-y&#x202f;; cette page continue d’elle-même.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address and open it in a browser of this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse et ouvrez-la dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>Waiting on port %1 of this computer.</source>
        <translation>En attente sur le port %1 de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>Votre connexion est conservée dans %1, jamais dans un fichier. %2</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>set here</source>
        <translation>réglage de Lectern</translation>
    </message>
    <message>
        <source>from the system</source>
        <translation>fourni par le système</translation>
    </message>
    <message>
        <source>this machine needs none</source>
        <translation>inutile pour cet ordinateur</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an environment variable</comment>
        <translation>d’après %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a name, its addresses</comment>
        <translation>%1 correspond à %2</translation>
    </message>
    <message>
        <source>The address is http: nothing is encrypted.</source>
        <translation>L’adresse est en http&#x202f;: rien n’est chiffré.</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, certificat de %2, émis par %3</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used.</source>
        <translation>Le fichier de certificats supplémentaires est inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%n extra certificate(s), %1</source>
        <translation>
            <numerusform>%n certificat supplémentaire, %1</numerusform>
            <numerusform>%n certificats supplémentaires, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the server&apos;s</source>
        <translation>à la même heure que celle du serveur</translation>
    </message>
    <message>
        <source>%1 ahead of the server&apos;s</source>
        <translation>en avance de %1 sur celle du serveur</translation>
    </message>
    <message>
        <source>%1 behind the server&apos;s</source>
        <translation>en retard de %1 sur celle du serveur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The server speaks WebSocket.</source>
        <translation>Le serveur prend en charge WebSocket.</translation>
    </message>
    <message>
        <source>The server, or something on the way, takes no WebSockets (status %1). HTTP is used instead.</source>
        <translation>Le serveur, ou un intermédiaire, n’accepte pas les WebSockets (statut %1). HTTP est utilisé à la place.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>The server answers over HTTP.</source>
        <translation>Le serveur répond en HTTP.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>Dernières coupures</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source> (%1 ms)</source>
        <translation> (%1&#xa0;ms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, how it is</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a proxy, who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The file of extra certificates cannot be used: %1</source>
        <translation>Le fichier de certificats supplémentaires est inutilisable&#x202f;: %1</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <comment>certificates</comment>
        <translation>aucun en dehors de ceux du système</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1</source>
        <translation>
            <numerusform>%n certificat, %1</numerusform>
            <numerusform>%n certificats, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no extra certificates</source>
        <translation>aucun certificat supplémentaire</translation>
    </message>
    <message>
        <source>%1, plan %2</source>
        <comment>an account&apos;s name, its plan</comment>
        <translation>%1, forfait %2</translation>
    </message>
    <message>
        <source>It is ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Password store</source>
        <translation>Gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>It is damaged. What can be read is taken over when Lectern needs it, and the damaged file is kept.</source>
        <translation>Il est endommagé. Ce qui est lisible sera repris quand Lectern en aura besoin, et le fichier endommagé est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>as QT_QUICK_BACKEND or QSG_RHI_BACKEND says</source>
        <translation>selon QT_QUICK_BACKEND ou QSG_RHI_BACKEND</translation>
    </message>
    <message>
        <source>as the command line says</source>
        <translation>selon la ligne de commande</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>selon les réglages</translation>
    </message>
    <message>
        <source>there is no graphics processor</source>
        <translation>aucun processeur graphique</translation>
    </message>
    <message>
        <source>the display is on another machine</source>
        <translation>l’écran est celui d’un autre ordinateur</translation>
    </message>
    <message>
        <source>the graphics processor was tried and cannot draw windows</source>
        <translation>le processeur graphique a été essayé et ne peut pas dessiner de fenêtres</translation>
    </message>
    <message>
        <source>OpenGL would be computed by the processor: %1</source>
        <translation>OpenGL serait calculé par le processeur central&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>there seems to be one; the first window finds out</source>
        <translation>apparemment présent&#x202f;; la première fenêtre le dira</translation>
    </message>
    <message>
        <source>every such machine has one</source>
        <translation>toujours présent sur ce type d’ordinateur</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>par le processeur graphique</translation>
    </message>
    <message>
        <source>without a graphics processor</source>
        <translation>sans processeur graphique</translation>
    </message>
    <message>
        <source>as Qt is told</source>
        <translation>selon la configuration de Qt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how windows are drawn, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Keep Lectern running?</source>
        <translation>Laisser Lectern ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>It can stay in the tray: the quick prompt opens at once, and answers go on. This is asked once; the settings change it.</source>
        <translation>Lectern peut rester dans la zone de notification&#x202f;: la question rapide s’ouvre aussitôt, et les réponses continuent. Cette question n’est posée qu’une fois&#x202f;; les réglages permettent d’en changer.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>CodeFoot</name>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Afficher %n ligne</numerusform>
            <numerusform>Afficher les %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeHeader</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <translation>Ne pas renvoyer à la ligne</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Renvoyer à la ligne</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>More about this code</source>
        <translation>Plus d’actions pour ce code</translation>
    </message>
</context>
<context>
    <name>CodeMenu</name>
    <message>
        <source>Copy commands only</source>
        <translation>Copier les commandes seules</translation>
    </message>
    <message>
        <source>Copy with prompts</source>
        <translation>Copier avec les invites</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>Afficher seulement les premières lignes</translation>
    </message>
</context>
<context>
    <name>CodeOffer</name>
    <message>
        <source>A code instead</source>
        <translation>Un code à la place</translation>
    </message>
    <message>
        <source>The browser does not come back?</source>
        <translation>Le navigateur ne revient pas&#x202f;?</translation>
    </message>
    <message>
        <source>It may be on another computer, or something keeps its answer away. Then sign in with a code: it is typed in any browser, and signs you in as the Codex CLI does.</source>
        <translation>Il est peut-être sur un autre ordinateur, ou quelque chose retient sa réponse. Connectez-vous alors avec un code&#x202f;: il se saisit dans n’importe quel navigateur et vous connecte comme le fait Codex CLI.</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Type this code in a browser</source>
        <translation>Saisissez ce code dans un navigateur</translation>
    </message>
    <message>
        <source>Open the page below in any browser, sign in, and type the code. This page goes on by itself.</source>
        <translation>Ouvrez la page ci-dessous dans n’importe quel navigateur, connectez-vous et saisissez le code. Cette page continue d’elle-même.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>le code</translation>
    </message>
    <message>
        <source>address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>The code ends %1.</source>
        <translation>Expiration du code&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Type only the code that you see here. A code that somebody sends you would let them into your account.</source>
        <translation>Ne saisissez que le code affiché ici. Un code envoyé par quelqu’un lui donnerait accès à votre compte.</translation>
    </message>
    <message>
        <source>Open the page here</source>
        <translation>Ouvrir la page ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A code signs you in as the Codex CLI does, which OpenAI does not document for other programs; ChatGPT&apos;s security settings have to allow it.</source>
        <translation>Un code vous connecte comme le fait Codex CLI, ce qu’OpenAI ne documente pas pour d’autres programmes&#x202f;; les réglages de sécurité de ChatGPT doivent l’autoriser.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in %1, never in a file. %2</source>
        <translation>Votre connexion est conservée dans %1, jamais dans un fichier. %2</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Save code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>CodeSaver</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code, %1, %2</source>
        <comment>language, lines</comment>
        <translation>Code, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask the scripted server in the box.</source>
        <translation>Interroger le serveur de démonstration intégré.</translation>
    </message>
    <message>
        <source>Ask the Responses server at URL; its key is read from LECTERN_API_KEY.</source>
        <translation>Interroger le serveur Responses à l’adresse URL&#x202f;; sa clé est lue dans LECTERN_API_KEY.</translation>
    </message>
    <message>
        <source>The model to ask.</source>
        <translation>Le modèle à interroger.</translation>
    </message>
    <message>
        <source>How hard the model thinks.</source>
        <translation>Effort de réflexion du modèle.</translation>
    </message>
    <message>
        <source>Keep everything in DIR, apart from your own profile.</source>
        <translation>Tout conserver dans DIR, séparément de votre profil.</translation>
    </message>
    <message>
        <source>Ask TEXT at start.</source>
        <translation>Poser la question TEXT au démarrage.</translation>
    </message>
    <message>
        <source>Save the window as a picture once it has settled, then quit.</source>
        <translation>Enregistrer la fenêtre comme image une fois stabilisée, puis quitter.</translation>
    </message>
    <message>
        <source>Write timing marks to FILE as JSON lines.</source>
        <translation>Écrire des repères de temps dans FILE, en lignes JSON.</translation>
    </message>
    <message>
        <source>Give up after SECONDS without a word of the server.</source>
        <translation>Abandonner après SECONDS secondes de silence du serveur.</translation>
    </message>
    <message>
        <source>Listen on this port; a free one without it.</source>
        <translation>Écouter sur ce port&#x202f;; sans cette option, sur un port libre.</translation>
    </message>
    <message>
        <source>Replay recorded events, one a line, instead of the built-in answers.</source>
        <translation>Rejouer des événements enregistrés, un par ligne, au lieu des réponses intégrées.</translation>
    </message>
    <message>
        <source>Tokens per second of the demo; 0 for as fast as it goes.</source>
        <translation>Tokens par seconde de la démo&#x202f;; 0 pour aller le plus vite possible.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 n’est pas une option de cette commande.</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port attend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>--rate takes a number of tokens per second, 0 for no limit.</source>
        <translation>--rate attend un nombre de tokens par seconde, 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, 1 or more.</source>
        <translation>--timeout attend un nombre de secondes, au moins 1.</translation>
    </message>
    <message>
        <source>--demo and --endpoint cannot go together.</source>
        <translation>--demo et --endpoint s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>--endpoint takes an address such as https://example.org/v1.</source>
        <translation>--endpoint attend une adresse telle que https://example.org/v1.</translation>
    </message>
    <message>
        <source>“%1” is not a command of Lectern.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande de Lectern.</translation>
    </message>
    <message>
        <source>Lectern, a desktop client for OpenAI Codex.</source>
        <translation>Lectern, un client de bureau pour OpenAI Codex.</translation>
    </message>
    <message>
        <source>streams the answer to standard output</source>
        <translation>écrit la réponse au fil de l’eau sur la sortie standard</translation>
    </message>
    <message>
        <source>runs the scripted server alone</source>
        <translation>lance seulement le serveur de démonstration</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 sign-in needed, 4 limit reached, 130 interrupted.</source>
        <translation>Code de sortie&#x202f;: 0 réussite, 1 échec, 2 mauvaise utilisation, 3 connexion requise, 4 limite atteinte, 130 interruption.</translation>
    </message>
    <message>
        <source>auto: WebSockets and HTTP; sse: HTTP alone.</source>
        <translation>auto&#x202f;: WebSockets et HTTP&#x202f;; sse&#x202f;: HTTP seul.</translation>
    </message>
    <message>
        <source>Misbehave like this, once or as often as NAME:N or NAME:always says; may be given several times. A wrong NAME shows all there are.</source>
        <translation>Simuler cette panne, une fois ou selon NAME:N ou NAME:always&#x202f;; peut être répété. Un NAME inconnu affiche la liste.</translation>
    </message>
    <message>
        <source>“%1” is not a --fault of the demo server. There are:</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un --fault du serveur de démonstration. Il y a&#x202f;:</translation>
    </message>
    <message>
        <source>--transport takes auto or sse.</source>
        <translation>--transport attend auto ou sse.</translation>
    </message>
    <message>
        <source>looks at the way to the server</source>
        <translation>examine la connexion au serveur</translation>
    </message>
    <message>
        <source>Sign in with a code that is typed on any machine&apos;s browser.</source>
        <translation>Se connecter avec un code à saisir dans le navigateur de n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Sign in with a key, from LECTERN_API_KEY or a line of standard input.</source>
        <translation>Se connecter avec une clé, lue dans LECTERN_API_KEY ou sur une ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Sign in as the Codex CLI does, which OpenAI does not document for others.</source>
        <translation>Se connecter comme le fait Codex CLI, ce qu’OpenAI ne documente pas pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Choose one way to sign in: --device, --api-key, --codex or --endpoint.</source>
        <translation>Choisissez une seule façon de se connecter&#x202f;: --device, --api-key, --codex ou --endpoint.</translation>
    </message>
    <message>
        <source>signs in, here or on another machine</source>
        <translation>connecte un compte, ici ou depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>signs out, without it the account in use</source>
        <translation>déconnecte ce compte, ou celui en cours d’utilisation</translation>
    </message>
    <message>
        <source>lists the accounts, or uses this one</source>
        <translation>liste les comptes, ou utilise celui-ci</translation>
    </message>
    <message>
        <source>md, html, json or pdf; md without it.</source>
        <translation>md, html, json ou pdf&#x202f;; md par défaut.</translation>
    </message>
    <message>
        <source>Write into this folder or file, - for standard output; without it JSON goes to standard output, the others into the current folder.</source>
        <translation>Écrire dans ce dossier ou ce fichier, - pour la sortie standard&#x202f;; par défaut, JSON va sur la sortie standard et les autres formats dans le dossier courant.</translation>
    </message>
    <message>
        <source>Export every conversation.</source>
        <translation>Exporter toutes les conversations.</translation>
    </message>
    <message>
        <source>--format takes md, html, json or pdf.</source>
        <translation>--format attend md, html, json ou pdf.</translation>
    </message>
    <message>
        <source>Name the conversations to export, or give --all.</source>
        <translation>Indiquez les conversations à exporter, ou --all.</translation>
    </message>
    <message>
        <source>Name the files to import.</source>
        <translation>Indiquez les fichiers à importer.</translation>
    </message>
    <message>
        <source>writes conversations into files, or all with --all</source>
        <translation>écrit des conversations dans des fichiers, ou toutes avec --all</translation>
    </message>
    <message>
        <source>takes in exports, of ChatGPT too, and sessions of the Codex CLI</source>
        <translation>importe des exports, de ChatGPT aussi, et des sessions de Codex CLI</translation>
    </message>
    <message>
        <source>Print every received event as one line of JSON; of doctor, accounts, import and search, all as JSON.</source>
        <translation>Afficher chaque événement reçu sur une ligne JSON&#x202f;; pour doctor, accounts, import et search, tout en JSON.</translation>
    </message>
    <message>
        <source>Print at most N messages.</source>
        <translation>Afficher au plus N messages.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit attend un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>Only JSON takes more than one conversation in one file. Name a folder instead.</source>
        <translation>Seul JSON accepte plusieurs conversations dans un fichier. Indiquez plutôt un dossier.</translation>
    </message>
    <message>
        <source>finds messages in all conversations</source>
        <translation>trouve des messages dans toutes les conversations</translation>
    </message>
    <message>
        <source>makes the index of the search anew</source>
        <translation>reconstruit l’index de recherche</translation>
    </message>
    <message>
        <source>--bench takes one of: %1.</source>
        <translation>--bench attend l’un de ceux-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>--bench writes to --bench-log, which is missing.</source>
        <translation>--bench écrit dans --bench-log, qui manque.</translation>
    </message>
    <message>
        <source>Do what SCENARIO says in the window, for its marks.</source>
        <translation>Exécuter SCENARIO dans la fenêtre, pour ses repères de temps.</translation>
    </message>
    <message>
        <source>Where the workloads of --bench are.</source>
        <translation>Emplacement des charges de test de --bench.</translation>
    </message>
    <message>
        <source>The server that --bench asks, as the address of its WebSocket.</source>
        <translation>Le serveur qu’interroge --bench, par l’adresse de son WebSocket.</translation>
    </message>
    <message>
        <source>Measure the gaps between frames, too, with --bench.</source>
        <translation>Mesurer aussi les écarts entre les images, avec --bench.</translation>
    </message>
    <message>
        <source>Make the window as high as its page for --screenshot.</source>
        <translation>Donner à la fenêtre la hauteur de sa page, pour --screenshot.</translation>
    </message>
    <message>
        <source>--renderer takes auto, gpu or software.</source>
        <translation>--renderer attend auto, gpu ou software.</translation>
    </message>
    <message>
        <source>Draw by the graphics processor (gpu) or without it (software); auto finds out.</source>
        <translation>Dessiner avec le processeur graphique (gpu) ou sans lui (software)&#x202f;; auto choisit.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>opens the window, or raises it, with the files attached</source>
        <translation>ouvre la fenêtre, ou l’amène au premier plan, avec les fichiers joints</translation>
    </message>
    <message>
        <source>opens the quick prompt</source>
        <translation>ouvre la question rapide</translation>
    </message>
    <message>
        <source>Give FILE along with the question; may be given several times.</source>
        <translation>Joindre FILE à la question&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Attach FILE at start; may be given several times.</source>
        <translation>Joindre FILE au démarrage&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Start without a window, until somebody asks for one.</source>
        <translation>Démarrer sans fenêtre, jusqu’à ce qu’une soit demandée.</translation>
    </message>
</context>
<context>
    <name>ComparisonContent</name>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Deuxième réponse</translation>
    </message>
    <message>
        <source>Both answers, line by line</source>
        <translation>Les deux réponses, ligne par ligne</translation>
    </message>
</context>
<context>
    <name>ComparisonLine</name>
    <message>
        <source>Only in the first: %1</source>
        <translation>Seulement dans la première&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only in the second: %1</source>
        <translation>Seulement dans la deuxième&#x202f;: %1</translation>
    </message>
    <message>
        <source>Different. First: %1 Second: %2</source>
        <translation>Différent. Première&#x202f;: %1 Deuxième&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
    <message>
        <source>Send (%1; %2 with several lines)</source>
        <translation>Envoyer (%1&#x202f;; %2 avec plusieurs lignes)</translation>
    </message>
    <message>
        <source>Send (%1, as there are several lines)</source>
        <translation>Envoyer (%1, car il y a plusieurs lignes)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>No password store is running, so no sign-in can be kept. Start one, then try again.</source>
        <translation>Aucun gestionnaire de mots de passe n’est actif&#x202f;: aucune connexion ne peut être conservée. Démarrez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, then try again.</source>
        <translation>Le gestionnaire de mots de passe a refusé. Autorisez Lectern à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>Without it one question at a time can be asked with a key: put that into LECTERN_API_KEY and use lectern ask --endpoint URL</source>
        <translation>Sans lui, une clé permet de poser une question à la fois&#x202f;: placez-la dans LECTERN_API_KEY et utilisez lectern ask --endpoint URL</translation>
    </message>
    <message>
        <source>There is no account to ask. Sign in with “lectern login”, or use --demo or --endpoint.</source>
        <translation>Aucun compte à interroger. Connectez-vous avec «&#x202f;lectern login&#x202f;», ou utilisez --demo ou --endpoint.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Temporary: nothing of this is kept, and it goes when you leave it.</source>
        <translation>Temporaire&#x202f;: rien n’est conservé, tout disparaît quand vous la quittez.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>You are signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>Until you quit: nothing of it is kept.</source>
        <translation>Jusqu’à ce que vous quittiez Lectern&#x202f;: rien n’est conservé.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Lectern may not use your plan yet, so it cannot ask anything with this account.</source>
        <translation>Lectern n’est pas encore autorisé à utiliser votre forfait et ne peut donc rien demander avec ce compte.</translation>
    </message>
    <message>
        <source>Sign in once more and allow it</source>
        <translation>Se reconnecter et autoriser</translation>
    </message>
    <message>
        <source>Start asking</source>
        <translation>Poser une question</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insérer comme texte</translation>
    </message>
</context>
<context>
    <name>EraseContent</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n conversation&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n conversations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history on this computer, from its search and with the files that only they use. Backups of the history that were made before still hold them. This cannot be undone.</source>
        <translation>Elles disparaissent de l’historique de cet ordinateur et de la recherche, avec les fichiers qu’elles seules utilisent. Les sauvegardes antérieures de l’historique les contiennent encore. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>That cannot be used as it is.</source>
        <translation>Ce n’est pas utilisable tel quel.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Le fichier est inutilisable.</translation>
    </message>
    <message>
        <source>The port is taken by another program. Choose another one, or none.</source>
        <translation>Le port est pris par un autre programme. Choisissez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Check that the server runs, then try again.</source>
        <translation>Rien ne répond à l’adresse du serveur. Vérifiez que le serveur est en marche, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection ended before the answer did. Try again.</source>
        <translation>La connexion s’est terminée avant la réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The server stayed silent for too long. Try again.</source>
        <translation>Le serveur est resté silencieux trop longtemps. Réessayez.</translation>
    </message>
    <message>
        <source>There is no Responses server at this address. Check the address.</source>
        <translation>Il n’y a pas de serveur Responses à cette adresse. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server sent something that cannot be read; it was left out.</source>
        <translation>Le serveur a envoyé quelque chose d’illisible, qui a été ignoré.</translation>
    </message>
    <message>
        <source>The server does not accept the key. Check it and try again.</source>
        <translation>Le serveur n’accepte pas la clé. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The server does not have this model. Choose another one.</source>
        <translation>Le serveur n’a pas ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one or choose another model.</source>
        <translation>La conversation est trop longue pour ce modèle. Commencez-en une nouvelle ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Too many requests at once. Wait a little and try again.</source>
        <translation>Trop de requêtes à la fois. Patientez un peu et réessayez.</translation>
    </message>
    <message>
        <source>The server has no room for this model now. Try again or choose another model.</source>
        <translation>Le serveur n’a pas de place pour ce modèle en ce moment. Réessayez ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The server failed. Try again.</source>
        <translation>Le serveur a rencontré une erreur. Réessayez.</translation>
    </message>
    <message>
        <source>An answer is still being written. Wait for it or stop it.</source>
        <translation>Une réponse est encore en cours d’écriture. Attendez-la ou arrêtez-la.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Le serveur indique&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found. You may be offline: check the network and the address.</source>
        <translation>Le nom du serveur est introuvable. Vous êtes peut-être hors ligne&#x202f;: vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>No trusted connection to the server can be made. See under Network who issued its certificate.</source>
        <translation>Impossible d’établir une connexion de confiance avec le serveur. Voyez sous Réseau qui a émis son certificat.</translation>
    </message>
    <message>
        <source>The proxy does not let Lectern through. Check its address and password under Network.</source>
        <translation>Le proxy ne laisse pas passer Lectern. Vérifiez son adresse et son mot de passe sous Réseau.</translation>
    </message>
    <message>
        <source>This account may not do that. Choose another model.</source>
        <translation>Ce compte n’y est pas autorisé. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>A usage limit of this account is reached. Choose another model or wait.</source>
        <translation>Une limite d’utilisation de ce compte est atteinte. Choisissez un autre modèle ou patientez.</translation>
    </message>
    <message>
        <source>The server refuses this request for what it contains. Ask in another way.</source>
        <translation>Le serveur refuse cette requête en raison de son contenu. Formulez-la autrement.</translation>
    </message>
    <message>
        <source>Lectern ended before the answer did.</source>
        <translation>Lectern s’est arrêté avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The question could not be saved first. Make room on the disk, then try again.</source>
        <translation>La question n’a pas pu être enregistrée au préalable. Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Free again %1.</source>
        <translation>De nouveau disponible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It should be free again.</source>
        <translation>Cela devrait être de nouveau disponible.</translation>
    </message>
    <message>
        <source>The server asks to wait %1.</source>
        <translation>Le serveur demande de patienter %1.</translation>
    </message>
    <message>
        <source>The question with all that belongs to it, or the answer, is too large for one message. Ask for less at once.</source>
        <translation>La question avec tout ce qui l’accompagne, ou la réponse, est trop grande pour un seul message. Demandez moins à la fois.</translation>
    </message>
    <message>
        <source>The server does not accept this request. Change it or choose another model.</source>
        <translation>Le serveur n’accepte pas cette requête. Modifiez-la ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Your sign-in has ended; nothing is lost. Sign in again.</source>
        <translation>Votre connexion a expiré&#x202f;; rien n’est perdu. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser. Try again, or choose another way.</source>
        <translation>La connexion a été refusée dans le navigateur. Réessayez, ou choisissez une autre façon de vous connecter.</translation>
    </message>
    <message>
        <source>This workspace does not allow Codex. Ask who administers it, or sign in with another account.</source>
        <translation>Cet espace de travail n’autorise pas Codex. Adressez-vous à son administrateur, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>You are signed in, but Lectern may not use your plan. Sign in once more and allow it.</source>
        <translation>Vous êtes connecté, mais Lectern n’est pas autorisé à utiliser votre forfait. Reconnectez-vous et autorisez-le.</translation>
    </message>
    <message>
        <source>What came back could not be proven to be from the sign-in server, so it is not used. Sign in again.</source>
        <translation>Rien ne prouve que la réponse reçue vient du serveur de connexion&#x202f;: elle n’est pas utilisée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so the sign-in cannot be checked. Set the clock, then sign in again.</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure&#x202f;: la connexion ne peut pas être vérifiée. Réglez-la, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser. Try again, or use a code instead.</source>
        <translation>Aucun retour du navigateur. Réessayez, ou utilisez plutôt un code.</translation>
    </message>
    <message>
        <source>This account does not allow codes. Allow device sign-in in ChatGPT&apos;s security settings, or use the browser.</source>
        <translation>Ce compte n’autorise pas les codes. Autorisez la connexion par appareil dans les réglages de sécurité de ChatGPT, ou utilisez le navigateur.</translation>
    </message>
    <message>
        <source>The code was not typed in time. Ask for a new one.</source>
        <translation>Le code n’a pas été saisi à temps. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>No password store is running, so the sign-in cannot be kept. Start one, or stay signed in until you quit.</source>
        <translation>Aucun gestionnaire de mots de passe n’est actif&#x202f;: la connexion ne peut pas être conservée. Démarrez-en un, ou restez connecté jusqu’à ce que vous quittiez Lectern.</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, then try again.</source>
        <translation>Le gestionnaire de mots de passe est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The password store refused. Allow Lectern to use it, or stay signed in until you quit.</source>
        <translation>Le gestionnaire de mots de passe a refusé. Autorisez Lectern à l’utiliser, ou restez connecté jusqu’à ce que vous quittiez Lectern.</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for a window of its own that waits for you, then try again.</source>
        <translation>Le gestionnaire de mots de passe ne répond pas. Cherchez une de ses fenêtres qui vous attendrait, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Lectern is at work on your accounts. Try again in a moment.</source>
        <translation>Une autre instance de Lectern travaille sur vos comptes. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing new can be kept. Make room on it, then try again; all that was kept is still there.</source>
        <translation>Le disque est plein&#x202f;: rien de nouveau ne peut être conservé. Libérez de l’espace, puis réessayez&#x202f;; tout ce qui a été conservé est toujours là.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read of it is here, and the damaged file is kept beside it.</source>
        <translation>L’historique était endommagé. Ce qui a pu en être lu est ici, et le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>The history was written by a newer Lectern, so it can only be read. Update Lectern to go on.</source>
        <translation>L’historique a été écrit par une version plus récente de Lectern et ne peut qu’être lu. Mettez Lectern à jour pour continuer.</translation>
    </message>
    <message>
        <source>Another program holds the history. Close it, then try again.</source>
        <translation>Un autre programme utilise l’historique. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The history cannot be written, only read. Allow Lectern to write to its folder, then try again.</source>
        <translation>L’historique ne peut être que lu, pas modifié. Autorisez Lectern à écrire dans son dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Exporting: %1</source>
        <translation>Exportation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n damaged entry(s) were left out.</source>
        <translation>
            <numerusform>%n élément endommagé a été ignoré.</numerusform>
            <numerusform>%n éléments endommagés ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of more than 100 MB were left out.</source>
        <translation>
            <numerusform>%n élément de plus de 100&#xa0;Mo a été ignoré.</numerusform>
            <numerusform>%n éléments de plus de 100&#xa0;Mo ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) follow nothing that is there. They begin branches of their own.</source>
        <translation>
            <numerusform>%n message ne fait suite à aucun autre. Il commence sa propre branche.</numerusform>
            <numerusform>%n messages ne font suite à aucun autre. Ils commencent leurs propres branches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) cannot be. Others stand in.</source>
        <translation>
            <numerusform>%n date est impossible. Une autre la remplace.</numerusform>
            <numerusform>%n dates sont impossibles. D’autres les remplacent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or file(s) are not in the file and were left out.</source>
        <translation>
            <numerusform>%n image ou fichier n’est pas dans l’export et a été ignoré.</numerusform>
            <numerusform>%n images ou fichiers ne sont pas dans l’export et ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are of a kind that Lectern does not know.</source>
        <translation>
            <numerusform>%n élément est d’un type que Lectern ne connaît pas.</numerusform>
            <numerusform>%n éléments sont d’un type que Lectern ne connaît pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported.</source>
        <translation>
            <numerusform>%n conversation importée.</numerusform>
            <numerusform>%n conversations importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n était déjà présente.</numerusform>
            <numerusform>%n étaient déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a message were left out.</source>
        <translation>
            <numerusform>%n sans message a été ignorée.</numerusform>
            <numerusform>%n sans message ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This is no export of Lectern or ChatGPT and no session of the Codex CLI.</source>
        <translation>Ce n’est ni un export de Lectern ou de ChatGPT, ni une session de Codex CLI.</translation>
    </message>
    <message>
        <source>A newer Lectern wrote this file. Nothing of it was taken; update Lectern first.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Lectern. Rien n’en a été repris&#x202f;; mettez d’abord Lectern à jour.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came whole was taken.</source>
        <translation>Le fichier s’arrête au milieu. Ce qui était complet a été repris.</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>Exporter %n conversation</numerusform>
            <numerusform>Exporter %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Of every account on this computer, with the archive and without the trash.</source>
        <translation>De tous les comptes de cet ordinateur, archives comprises, sans la corbeille.</translation>
    </message>
    <message>
        <source>Markdown: text for every editor</source>
        <translation>Markdown&#x202f;: du texte pour tout éditeur</translation>
    </message>
    <message>
        <source>HTML: a page to read and print</source>
        <translation>HTML&#x202f;: une page à lire et à imprimer</translation>
    </message>
    <message>
        <source>JSON: everything, to import again</source>
        <translation>JSON&#x202f;: tout, pour réimporter</translation>
    </message>
    <message>
        <source>PDF: pages to print and send</source>
        <translation>PDF&#x202f;: des pages à imprimer et à envoyer</translation>
    </message>
    <message>
        <source>Each conversation becomes a file of its own in a folder.</source>
        <translation>Chaque conversation devient un fichier dans un dossier.</translation>
    </message>
    <message>
        <source>The conversation becomes one file.</source>
        <translation>La conversation devient un fichier.</translation>
    </message>
    <message>
        <source>All of them go into one file.</source>
        <translation>Elles sont toutes réunies dans un seul fichier.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>You are not signed in yet</source>
        <translation>Vous n’êtes pas encore connecté</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Utiliser plutôt le navigateur</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another way</source>
        <translation>Choisir une autre méthode</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>refuses the WebSocket handshake with this HTTP status (200 to 599)</source>
        <translation>refuse la négociation WebSocket avec ce statut HTTP (200 à 599)</translation>
    </message>
    <message>
        <source>answers POST /responses with this HTTP status</source>
        <translation>répond à POST /responses avec ce statut HTTP</translation>
    </message>
    <message>
        <source>answers the handshake and POST /responses alike with this HTTP status</source>
        <translation>répond à la négociation et à POST /responses avec ce même statut HTTP</translation>
    </message>
    <message>
        <source>answers GET /models with this HTTP status</source>
        <translation>répond à GET /models avec ce statut HTTP</translation>
    </message>
    <message>
        <source>answers GET /usage with this HTTP status</source>
        <translation>répond à GET /usage avec ce statut HTTP</translation>
    </message>
    <message>
        <source>one of the above with this error code, e.g. upgrade-503-server-is-overloaded; usage-limit and overloaded are short forms</source>
        <translation>l’un des précédents avec ce code d’erreur, par exemple upgrade-503-server-is-overloaded&#x202f;; usage-limit et overloaded sont des formes courtes</translation>
    </message>
    <message>
        <source>one of the above with Retry-After: 2; also behind a code</source>
        <translation>l’un des précédents avec Retry-After: 2&#x202f;; aussi après un code</translation>
    </message>
    <message>
        <source>one of the above with a body of the form {&quot;detail&quot;:…}; also last of all</source>
        <translation>l’un des précédents avec un corps de la forme {&quot;detail&quot;:…}&#x202f;; aussi tout à la fin</translation>
    </message>
    <message>
        <source>one of the above with a web page as its body; also last of all</source>
        <translation>l’un des précédents avec une page web pour corps&#x202f;; aussi tout à la fin</translation>
    </message>
    <message>
        <source>one of the above without a body; also last of all</source>
        <translation>l’un des précédents sans corps&#x202f;; aussi tout à la fin</translation>
    </message>
    <message>
        <source>takes the request (PLACE: upgrade, http, refuse, models, usage) and never answers</source>
        <translation>accepte la requête (PLACE&#x202f;: upgrade, http, refuse, models, usage) et ne répond jamais</translation>
    </message>
    <message>
        <source>answers with a line that is not HTTP</source>
        <translation>répond par une ligne qui n’est pas du HTTP</translation>
    </message>
    <message>
        <source>hangs up without an answer</source>
        <translation>raccroche sans répondre</translation>
    </message>
    <message>
        <source>accepts the handshake with Connection: keep-alive, Upgrade, then stays silent</source>
        <translation>accepte la négociation avec Connection: keep-alive, Upgrade, puis reste silencieux</translation>
    </message>
    <message>
        <source>accepts the handshake with the wrong Sec-WebSocket-Accept, then stays silent</source>
        <translation>accepte la négociation avec un mauvais Sec-WebSocket-Accept, puis reste silencieux</translation>
    </message>
    <message>
        <source>sends an error event instead of an answer; CODE may be left out</source>
        <translation>envoie un événement d’erreur au lieu d’une réponse&#x202f;; CODE est facultatif</translation>
    </message>
    <message>
        <source>sends an error event with Retry-After: 2 in its headers</source>
        <translation>envoie un événement d’erreur avec Retry-After: 2 dans ses en-têtes</translation>
    </message>
    <message>
        <source>sends an error event without a status</source>
        <translation>envoie un événement d’erreur sans statut</translation>
    </message>
    <message>
        <source>sends an error event in the flat form; a STATUS may stand before CODE</source>
        <translation>envoie un événement d’erreur sous forme plate&#x202f;; un STATUS peut précéder CODE</translation>
    </message>
    <message>
        <source>sends an error event with status_code instead of status</source>
        <translation>envoie un événement d’erreur avec status_code au lieu de status</translation>
    </message>
    <message>
        <source>sends an error event whose code stands in type</source>
        <translation>envoie un événement d’erreur dont le code est dans type</translation>
    </message>
    <message>
        <source>ends the response with response.failed</source>
        <translation>termine la réponse par response.failed</translation>
    </message>
    <message>
        <source>ends the response with response.failed whose error is null</source>
        <translation>termine la réponse par response.failed dont error est null</translation>
    </message>
    <message>
        <source>ends the response with response.incomplete, e.g. incomplete-content-filter</source>
        <translation>termine la réponse par response.incomplete, par exemple incomplete-content-filter</translation>
    </message>
    <message>
        <source>sends a close frame with this code (1000 to 4999); over SSE ends the stream</source>
        <translation>envoie une trame de fermeture avec ce code (1000 à 4999)&#x202f;; en SSE, termine le flux</translation>
    </message>
    <message>
        <source>ends the stream in order, but without an event that ends the response; a close frame 1000 over WebSocket</source>
        <translation>termine le flux en bon ordre, mais sans événement de fin de réponse&#x202f;; en WebSocket, une trame de fermeture 1000</translation>
    </message>
    <message>
        <source>hangs up without a word</source>
        <translation>raccroche sans un mot</translation>
    </message>
    <message>
        <source>sends nothing more and keeps the connection</source>
        <translation>n’envoie plus rien et garde la connexion</translation>
    </message>
    <message>
        <source>sends nothing more but pings (comments over SSE)</source>
        <translation>n’envoie plus que des pings (des commentaires en SSE)</translation>
    </message>
    <message>
        <source>sends a message of more than 64 MiB</source>
        <translation>envoie un message de plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>sends a frame with reserved bits; bytes between the chunks over SSE</source>
        <translation>envoie une trame avec des bits réservés&#x202f;; en SSE, des octets entre les blocs</translation>
    </message>
    <message>
        <source>sends a text frame that is not UTF-8; bytes between the chunks over SSE</source>
        <translation>envoie une trame de texte qui n’est pas en UTF-8&#x202f;; en SSE, des octets entre les blocs</translation>
    </message>
    <message>
        <source>sends a binary message and goes on; an ordinary event over SSE</source>
        <translation>envoie un message binaire et continue&#x202f;; en SSE, un événement ordinaire</translation>
    </message>
    <message>
        <source>sends a ping (a comment over SSE) and goes on</source>
        <translation>envoie un ping (un commentaire en SSE) et continue</translation>
    </message>
    <message>
        <source>sends half an object, an array, an object without type, an unknown type and null, and goes on</source>
        <translation>envoie la moitié d’un objet, un tableau, un objet sans type, un type inconnu et null, et continue</translation>
    </message>
    <message>
        <source>sends a message that is cut off in the middle, and goes on</source>
        <translation>envoie un message coupé au milieu, et continue</translation>
    </message>
    <message>
        <source>one of the above, from event-STATUS-CODE on, before the first event</source>
        <translation>l’un des précédents, à partir de event-STATUS-CODE, avant le premier événement</translation>
    </message>
    <message>
        <source>one of these before the first piece of text</source>
        <translation>l’un de ceux-ci avant le premier morceau de texte</translation>
    </message>
    <message>
        <source>one of these in the middle of the text</source>
        <translation>l’un de ceux-ci au milieu du texte</translation>
    </message>
    <message>
        <source>one of these after the text, before its item is done</source>
        <translation>l’un de ceux-ci après le texte, avant la fin de son élément</translation>
    </message>
    <message>
        <source>one of these after the item is done, before the response is</source>
        <translation>l’un de ceux-ci après la fin de l’élément, avant celle de la réponse</translation>
    </message>
    <message>
        <source>says that the connection has reached its 60 minutes</source>
        <translation>signale que la connexion a atteint ses 60 minutes</translation>
    </message>
    <message>
        <source>does not know the previous response of a request that continues one</source>
        <translation>ne connaît pas la réponse précédente d’une requête qui en continue une</translation>
    </message>
    <message>
        <source>refuses a request with generate: false</source>
        <translation>refuse une requête avec generate: false</translation>
    </message>
    <message>
        <source>never answers a request with generate: false</source>
        <translation>ne répond jamais à une requête avec generate: false</translation>
    </message>
    <message>
        <source>sends [DONE] after the end</source>
        <translation>envoie [DONE] après la fin</translation>
    </message>
    <message>
        <source>completes with end_turn: false, which asks for one more request</source>
        <translation>se termine avec end_turn: false, qui demande une requête de plus</translation>
    </message>
    <message>
        <source>sends response.done instead of response.completed</source>
        <translation>envoie response.done au lieu de response.completed</translation>
    </message>
    <message>
        <source>completes without an id</source>
        <translation>se termine sans identifiant</translation>
    </message>
    <message>
        <source>completes without usage</source>
        <translation>se termine sans usage</translation>
    </message>
    <message>
        <source>completes with a word as usage</source>
        <translation>se termine avec un mot pour usage</translation>
    </message>
    <message>
        <source>completes with an empty output</source>
        <translation>se termine avec un output vide</translation>
    </message>
    <message>
        <source>sends the text in pieces only: no text, part or item is ever done</source>
        <translation>n’envoie le texte que par morceaux&#x202f;: ni texte, ni partie, ni élément ne s’achève</translation>
    </message>
    <message>
        <source>leaves out response.created</source>
        <translation>omet response.created</translation>
    </message>
    <message>
        <source>sends the answer as a refusal</source>
        <translation>envoie la réponse sous forme de refus</translation>
    </message>
    <message>
        <source>calls a function that nobody offered</source>
        <translation>appelle une fonction que personne n’a proposée</translation>
    </message>
    <message>
        <source>hands out a turn state and completes with end_turn: false</source>
        <translation>remet un état de tour et se termine avec end_turn: false</translation>
    </message>
    <message>
        <source>ends the lines of server-sent events with CR LF</source>
        <translation>termine les lignes des Server-Sent Events par CR LF</translation>
    </message>
    <message>
        <source>sends comments and unknown fields among server-sent events</source>
        <translation>envoie des commentaires et des champs inconnus parmi les Server-Sent Events</translation>
    </message>
    <message>
        <source>sends data: before event:</source>
        <translation>envoie data: avant event:</translation>
    </message>
    <message>
        <source>sends no event: lines</source>
        <translation>n’envoie pas de lignes event:</translation>
    </message>
    <message>
        <source>spreads the JSON over two data: lines</source>
        <translation>répartit le JSON sur deux lignes data:</translation>
    </message>
    <message>
        <source>sends server-sent events byte by byte</source>
        <translation>envoie les Server-Sent Events octet par octet</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exports and sessions (*.json *.jsonl)</source>
        <translation>Exports et sessions (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 sur %2+</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>FolderContent</name>
    <message>
        <source>Attach the folder “%1”</source>
        <translation>Joindre le dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %n so far</source>
        <translation>
            <numerusform>Parcours du dossier&#x202f;: %n pour l’instant</numerusform>
            <numerusform>Parcours du dossier&#x202f;: %n pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Joindre %n fichier</numerusform>
            <numerusform>Joindre %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the list only</source>
        <translation>Joindre seulement la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>FontButton</name>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FontRows</name>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>Plus d’actions pour cette réponse</translation>
    </message>
</context>
<context>
    <name>HeaderField</name>
    <message>
        <source>Name of header %1</source>
        <translation>Nom de l’en-tête %1</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valeur de l’en-tête %1</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing with the tag “%1”</source>
        <translation>Rien avec l’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation pour l’instant</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days and can be restored. Then it goes for good.</source>
        <translation>Ce que vous supprimez reste ici 30 jours et peut être restauré. Ensuite, c’est définitif.</translation>
    </message>
    <message>
        <source>What you archive leaves the list and stays as it is.</source>
        <translation>Ce que vous archivez quitte la liste et reste tel quel.</translation>
    </message>
    <message>
        <source>Whatever you ask is kept here, on this computer.</source>
        <translation>Tout ce que vous demandez est conservé ici, sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>HistoryMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the Delete key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>HistoryNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HistoryRowContent</name>
    <message>
        <source>What can be done with “%1”</source>
        <translation>Actions pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
</context>
<context>
    <name>HotkeyOffer</name>
    <message>
        <source>A key can open a quick prompt over whatever you do. The desktop will ask you which.</source>
        <translation>Un raccourci peut ouvrir une question rapide par-dessus n’importe quel programme. L’environnement de bureau vous demandera lequel.</translation>
    </message>
    <message>
        <source>%1 can open a quick prompt over whatever you do.</source>
        <translation>%1 peut ouvrir une question rapide par-dessus n’importe quel programme.</translation>
    </message>
    <message>
        <source>Set a hotkey</source>
        <translation>Définir un raccourci</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Picture without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>Press to enlarge it</source>
        <translation>Appuyer pour agrandir</translation>
    </message>
    <message>
        <source>A picture that is too large to be shown: %1</source>
        <translation>Une image trop grande pour être affichée&#x202f;: %1</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>Une image qui ne peut pas être affichée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ImageViewer</name>
    <message>
        <source>Picture without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Fermer l’image</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Files with something to say</source>
        <translation>Fichiers avec des remarques</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Ouvrir la première</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JumpPill</name>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Use an API key</source>
        <translation>Utiliser une clé d’API</translation>
    </message>
    <message>
        <source>Requests are charged to the key&apos;s project at OpenAI.</source>
        <translation>Les requêtes sont facturées au projet de la clé chez OpenAI.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The key is checked with one request for the list of models, then kept in %1, never in a file. %2</source>
        <translation>La clé est vérifiée par une seule requête, la liste des modèles, puis conservée dans %1, jamais dans un fichier. %2</translation>
    </message>
    <message>
        <source>Where to make a key</source>
        <translation>Où créer une clé</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsCommand</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “lectern accounts” shows them.</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;». «&#x202f;lectern accounts&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>“%1” are several accounts. Use the id that “lectern accounts” shows.</source>
        <translation>«&#x202f;%1&#x202f;» correspond à plusieurs comptes. Utilisez l’identifiant qu’affiche «&#x202f;lectern accounts&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody is signed in. “lectern login” begins.</source>
        <translation>Aucun compte n’est connecté. Commencez par «&#x202f;lectern login&#x202f;».</translation>
    </message>
    <message>
        <source>Signed out: %1. Conversations and settings stay.</source>
        <translation>Déconnecté&#x202f;: %1. Les conversations et les réglages restent.</translation>
    </message>
    <message>
        <source>The server could not be told, so it may count the sign-in for a while: %1</source>
        <translation>Le serveur n’a pas pu être prévenu et peut compter la connexion encore un moment&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1 n’est pas déconnecté&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Lectern::AccountsViewModel</name>
    <message>
        <source>%1 · the sign-in has ended</source>
        <translation>%1 · connexion expirée</translation>
    </message>
    <message>
        <source>%1 · until you quit</source>
        <translation>%1 · jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>%1 is signed out here, but not everywhere: %2</source>
        <translation>%1 est déconnecté ici, mais pas partout&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is not signed out: %2</source>
        <translation>%1 n’est pas déconnecté&#x202f;: %2</translation>
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
        <translation>%1 appartient à «&#x202f;%2&#x202f;».</translation>
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
        <translation>Le serveur n’annonce aucun modèle. Indiquez-en un avec --model.</translation>
    </message>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>Reconnexion %1/%2</translation>
    </message>
</context>
<context>
    <name>Lectern::AttachmentList</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Texte collé %1</translation>
    </message>
    <message>
        <source>Files of %1</source>
        <translation>Fichiers de %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed since it was attached: %1. Read it again, or send once more to send it as it was.</source>
        <translation>
            <numerusform>Modifié depuis l’ajout&#x202f;: %1. Relisez-le, ou envoyez de nouveau pour l’envoyer tel qu’il était.</numerusform>
            <numerusform>Modifiés depuis l’ajout&#x202f;: %1. Relisez-les, ou envoyez de nouveau pour les envoyer tels qu’ils étaient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::BrowserWait</name>
    <message>
        <source>Port %1 of this computer is taken by another program.</source>
        <translation>Le port %1 de cet ordinateur est pris par un autre programme.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer could not arrive, so it goes on with a code.</source>
        <translation>La réponse du navigateur n’a pas pu arriver&#x202f;; la suite se fait avec un code.</translation>
    </message>
</context>
<context>
    <name>Lectern::CodeDesk</name>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Impossible d’écrire à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Code can only be saved in a folder of this computer. Choose another place.</source>
        <translation>Le code ne peut être enregistré que dans un dossier de cet ordinateur. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The code was not saved. %1</source>
        <translation>Le code n’a pas été enregistré. %1</translation>
    </message>
    <message>
        <source>The code cannot be opened: no copy of it can be made. Save it and open it yourself.</source>
        <translation>Le code ne peut pas être ouvert&#x202f;: impossible d’en faire une copie. Enregistrez-le et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>No program opens %1. Save the code and open it yourself.</source>
        <translation>Aucun programme n’ouvre %1. Enregistrez le code et ouvrez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>Lectern::DesktopHost</name>
    <message>
        <source>Open the quick prompt</source>
        <translation>Ouvrir la question rapide</translation>
    </message>
</context>
<context>
    <name>Lectern::DoctorCommand</name>
    <message>
        <source>Something is broken.</source>
        <translation>Quelque chose ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>There is no server to look at; what needs one was left out.</source>
        <translation>Aucun serveur à examiner&#x202f;; ce qui en demande un n’a pas été testé.</translation>
    </message>
</context>
<context>
    <name>Lectern::ExportCommand</name>
    <message>
        <source>There is no conversation “%1”.</source>
        <translation>Il n’y a pas de conversation «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Lectern::FolderTree</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored by .gitignore</source>
        <translation>
            <numerusform>%n ignoré par .gitignore</numerusform>
            <numerusform>%n ignorés par .gitignore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary</source>
        <translation>
            <numerusform>%n binaire</numerusform>
            <numerusform>%n binaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s), device(s) or closed folder(s)</source>
        <translation>
            <numerusform>%n lien, périphérique ou dossier fermé</numerusform>
            <numerusform>%n liens, périphériques ou dossiers fermés</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ignorés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is more: only %1 files are listed. Choose a smaller folder.</source>
        <translation>Il y en a d’autres&#x202f;: seuls %1 fichiers sont listés. Choisissez un dossier plus petit.</translation>
    </message>
    <message numerus="yes">
        <source>A question takes at most %n file(s): choose fewer, or attach the list only.</source>
        <translation>
            <numerusform>Une question accepte au plus %n fichier&#x202f;: choisissez-en moins, ou joignez seulement la liste.</numerusform>
            <numerusform>Une question accepte au plus %n fichiers&#x202f;: choisissez-en moins, ou joignez seulement la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question takes at most %1: choose less, or attach the list only.</source>
        <translation>Une question accepte au plus %1&#x202f;: choisissez-en moins, ou joignez seulement la liste.</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryExchange</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many conversations of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) read</source>
        <translation>
            <numerusform>%n conversation lue</numerusform>
            <numerusform>%n conversations lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations can only be written to a place on this computer.</source>
        <translation>Les conversations ne peuvent être écrites que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n conversation(s) were written before.</source>
        <translation>
            <numerusform>Annulé. %n conversation avait déjà été écrite.</numerusform>
            <numerusform>Annulé. %n conversations avaient déjà été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no conversations to export.</source>
        <translation>Il n’y a aucune conversation à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s) to “%1”.</source>
        <translation>
            <numerusform>%n conversation exportée vers «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n conversations exportées vers «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <comment>a file and why</comment>
        <translation>Écriture impossible&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were written before.</source>
        <translation>
            <numerusform>%n conversation avait déjà été écrite.</numerusform>
            <numerusform>%n conversations avaient déjà été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryModel</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>Supprimée aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n day(s)</source>
        <translation>
            <numerusform>Supprimée dans %n jour</numerusform>
            <numerusform>Supprimée dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>answer is coming</source>
        <translation>réponse en cours</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>nouvelle réponse</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
</context>
<context>
    <name>Lectern::HistoryViewModel</name>
    <message>
        <source>Renamed</source>
        <translation>Renommée</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>%n conversation épinglée</numerusform>
            <numerusform>%n conversations épinglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>%n conversation désépinglée</numerusform>
            <numerusform>%n conversations désépinglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>%n conversation archivée</numerusform>
            <numerusform>%n conversations archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>%n conversation désarchivée</numerusform>
            <numerusform>%n conversations désarchivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n conversation(s) “%1”</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n conversation</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag “%1” from %n conversation(s)</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n conversation</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>%n conversation mise à la corbeille</numerusform>
            <numerusform>%n conversations mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>%n conversation restaurée</numerusform>
            <numerusform>%n conversations restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>%n conversation supprimée définitivement</numerusform>
            <numerusform>%n conversations supprimées définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Action annulée</translation>
    </message>
    <message>
        <source>An answer is coming here in another window of Lectern. Open the conversation again later.</source>
        <translation>Une réponse arrive ici dans une autre fenêtre de Lectern. Rouvrez la conversation plus tard.</translation>
    </message>
</context>
<context>
    <name>Lectern::HotkeyViewModel</name>
    <message>
        <source>Another program has %1. Choose other keys, or end that program.</source>
        <translation>Un autre programme utilise %1. Choisissez d’autres touches, ou fermez ce programme.</translation>
    </message>
    <message>
        <source>The desktop did not give Lectern a hotkey. You can choose one in the settings of the desktop, for the command “lectern quick”.</source>
        <translation>L’environnement de bureau n’a pas donné de raccourci à Lectern. Vous pouvez en choisir un dans ses réglages, pour la commande «&#x202f;lectern quick&#x202f;».</translation>
    </message>
    <message>
        <source>This desktop has no hotkeys for programs. Choose keys in its settings, for the command “lectern quick”.</source>
        <translation>Cet environnement de bureau n’offre pas de raccourcis aux programmes. Choisissez des touches dans ses réglages, pour la commande «&#x202f;lectern quick&#x202f;».</translation>
    </message>
    <message>
        <source>This keyboard has no %1. Choose other keys.</source>
        <translation>Ce clavier n’a pas %1. Choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>Lectern::ImportReportModel</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>why</comment>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::LinkWords</name>
    <message>
        <source>It leads to %1, not to %2.</source>
        <translation>Mène à %1, et non à %2.</translation>
    </message>
    <message>
        <source>%1 is written “%2” there.</source>
        <comment>the name of a host, as it is and as it looks</comment>
        <translation>%1 y est écrit «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Mène à %1.</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened. This one can be copied.</source>
        <translation>Seules les adresses https et mailto s’ouvrent. Celle-ci peut être copiée.</translation>
    </message>
</context>
<context>
    <name>Lectern::LoginCommand</name>
    <message>
        <source>Open this page in a browser on this machine, and sign in there:</source>
        <translation>Ouvrez cette page dans un navigateur de cet ordinateur, et connectez-vous-y&#x202f;:</translation>
    </message>
    <message>
        <source>Is the browser on another machine? Press Ctrl+C and use: lectern login --device</source>
        <translation>Le navigateur est sur un autre ordinateur&#x202f;? Appuyez sur Ctrl+C et utilisez&#x202f;: lectern login --device</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est pris par un autre programme.</translation>
    </message>
    <message>
        <source>Open this page in any browser:</source>
        <translation>Ouvrez cette page dans n’importe quel navigateur&#x202f;:</translation>
    </message>
    <message>
        <source>Type this code there: %1</source>
        <translation>Saisissez-y ce code&#x202f;: %1</translation>
    </message>
    <message>
        <source>It can be used until %1. Never type a code that somebody else has sent you.</source>
        <translation>Il est valable jusqu’à %1. Ne saisissez jamais un code que quelqu’un d’autre vous a envoyé.</translation>
    </message>
    <message>
        <source>Signed in: %1. The credential is in the system&apos;s password store.</source>
        <translation>Connecté&#x202f;: %1. Les identifiants sont dans le gestionnaire de mots de passe du système.</translation>
    </message>
    <message>
        <source>No port is free for the browser&apos;s answer. A code needs none: lectern login --device</source>
        <translation>Aucun port n’est libre pour la réponse du navigateur. Un code n’en demande pas&#x202f;: lectern login --device</translation>
    </message>
</context>
<context>
    <name>Lectern::ModelChoice</name>
    <message>
        <source>No thinking</source>
        <translation>Sans réflexion</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>The server lists no models. Start Lectern with --model to name one.</source>
        <translation>Le serveur n’annonce aucun modèle. Lancez Lectern avec --model pour en indiquer un.</translation>
    </message>
</context>
<context>
    <name>Lectern::NetworkViewModel</name>
    <message>
        <source>That is not the address of a proxy. It looks like http://proxy.example:3128 or socks5://proxy.example:1080; the password has a field of its own.</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Elle ressemble à http://proxy.example:3128 ou socks5://proxy.example:1080&#x202f;; le mot de passe a son propre champ.</translation>
    </message>
    <message>
        <source>There are no certificates to be read in this file. It has to be in PEM form.</source>
        <translation>Ce fichier ne contient aucun certificat lisible. Il doit être au format PEM.</translation>
    </message>
    <message>
        <source>Lectern, the way to %1</source>
        <translation>Lectern, connexion à %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy&#x202f;: %1</translation>
    </message>
    <message>
        <source>Extra certificates: %1</source>
        <translation>Certificats supplémentaires&#x202f;: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Mode de connexion&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Lectern::OpenConversation</name>
    <message>
        <source>Reconnecting %1/%2</source>
        <translation>Reconnexion %1/%2</translation>
    </message>
    <message>
        <source>Waiting for the server · %1</source>
        <translation>En attente du serveur · %1</translation>
    </message>
</context>
<context>
    <name>Lectern::PaletteModel</name>
    <message>
        <source>Model, in use</source>
        <translation>Modèle, utilisé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Search what was said for “%1”</source>
        <translation>Rechercher «&#x202f;%1&#x202f;» dans les questions et réponses</translation>
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
        <translation>Répond à vos questions et indique les modèles disponibles. Chaque question y est envoyée avec la conversation à laquelle elle appartient.</translation>
    </message>
    <message>
        <source>Says how much of your plan is used.</source>
        <translation>Indique la part utilisée de votre forfait.</translation>
    </message>
    <message>
        <source>Only to sign in with ChatGPT, and to renew that from time to time.</source>
        <translation>Seulement pour vous connecter avec ChatGPT, et renouveler la connexion de temps en temps.</translation>
    </message>
    <message>
        <source>This computer itself: your browser comes back there from signing in, and the demo answers there.</source>
        <translation>Cet ordinateur même&#x202f;: votre navigateur y revient après la connexion, et la démo y répond.</translation>
    </message>
    <message>
        <source>nowhere: it goes when Lectern ends</source>
        <translation>nulle part&#x202f;: tout disparaît à la fermeture de Lectern</translation>
    </message>
    <message>
        <source>Conversations, what you have typed, and backups</source>
        <translation>Conversations, saisies et sauvegardes</translation>
    </message>
    <message>
        <source>Settings and keyboard shortcuts</source>
        <translation>Réglages et raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists of models that servers have sent</source>
        <translation>Listes de modèles envoyées par les serveurs</translation>
    </message>
    <message>
        <source>Passwords, keys and sign-ins</source>
        <translation>Mots de passe, clés et connexions</translation>
    </message>
    <message>
        <source>the password store of your system</source>
        <translation>le gestionnaire de mots de passe de votre système</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
</context>
<context>
    <name>Lectern::RebuildCommand</name>
    <message>
        <source>The index of the search was made anew.</source>
        <translation>L’index de recherche a été reconstruit.</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchCommand</name>
    <message>
        <source>There is nothing to look for. Give some words of what you want to find.</source>
        <translation>Il n’y a rien à chercher. Donnez quelques mots de ce que vous voulez trouver.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n message(s).</source>
        <translation>
            <numerusform>Il y a plus de %n message.</numerusform>
            <numerusform>Il y a plus de %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n message(s).</source>
        <translation>
            <numerusform>Il y a %n message.</numerusform>
            <numerusform>Il y a %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lectern::SearchModel</name>
    <message>
        <source>The title matches</source>
        <translation>Le titre correspond</translation>
    </message>
    <message>
        <source>Answer in %1: %2</source>
        <translation>Réponse dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Question in %1: %2</source>
        <translation>Question dans %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Answer in %1, %2: %3</source>
        <translation>Réponse dans %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Question in %1, %2: %3</source>
        <translation>Question dans %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: the title matches</source>
        <translation>%1&#x202f;: le titre correspond</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Untitled conversation</source>
        <translation>Conversation sans titre</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>Affiner la recherche</translation>
    </message>
    <message>
        <source>written by me, by lectern or by a model</source>
        <translation>écrit par «&#x202f;me&#x202f;» (moi), «&#x202f;lectern&#x202f;» ou un modèle</translation>
    </message>
    <message>
        <source>asked of a model</source>
        <translation>demandé à un modèle</translation>
    </message>
    <message>
        <source>in conversations with a tag</source>
        <translation>dans les conversations avec une étiquette</translation>
    </message>
    <message>
        <source>on a day or later: yesterday, 2026-11 or 2026-11-21</source>
        <translation>à partir d’un jour&#x202f;: yesterday (hier), 2026-11 ou 2026-11-21</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>avant un jour</translation>
    </message>
    <message>
        <source>with a block of code</source>
        <translation>avec un bloc de code</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>avec un fichier</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans les archives</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>words in just this order, up to the next quotation mark</source>
        <translation>les mots dans cet ordre exact, jusqu’au guillemet suivant</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>sans le mot qui suit</translation>
    </message>
</context>
<context>
    <name>Lectern::SearchViewModel</name>
    <message numerus="yes">
        <source>%n+ conversation(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%n+ conversation</numerusform>
            <numerusform>%n+ conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ messages in %2</source>
        <comment>a number, so many conversations</comment>
        <translation>%1+ messages dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>No message with all of it, but %n conversation(s) with words that begin so</source>
        <translation>
            <numerusform>Aucun message avec le tout, mais %n conversation avec des mots qui commencent ainsi</numerusform>
            <numerusform>Aucun message avec le tout, mais %n conversations avec des mots qui commencent ainsi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, words that begin so in none</source>
        <comment>so much was found</comment>
        <translation>%1&#x202f;; mots commençant ainsi&#x202f;: dans aucune</translation>
    </message>
    <message numerus="yes">
        <source>%1, words that begin so in %n</source>
        <comment>so much was found</comment>
        <translation>
            <numerusform>%1&#x202f;; mots commençant ainsi&#x202f;: dans %n</numerusform>
            <numerusform>%1&#x202f;; mots commençant ainsi&#x202f;: dans %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the archive matches “%1”</source>
        <translation>Rien dans les archives ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing in the trash matches “%1”</source>
        <translation>Rien dans la corbeille ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing in your conversations matches “%1”</source>
        <translation>Rien dans vos conversations ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Lectern::ServerTest</name>
    <message>
        <source>Something is broken.</source>
        <translation>Quelque chose ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
</context>
<context>
    <name>Lectern::SignInViewModel</name>
    <message>
        <source>Paste your key first.</source>
        <translation>Collez d’abord votre clé.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>Une clé ne contient ni espaces ni lettres accentuées. Collez-la de nouveau.</translation>
    </message>
    <message>
        <source>The account could not be written to the disk: it is gone after the next start.</source>
        <translation>Le compte n’a pas pu être écrit sur le disque&#x202f;: il aura disparu au prochain démarrage.</translation>
    </message>
    <message>
        <source>No port of this computer is free for the browser&apos;s answer. Use a code instead.</source>
        <translation>Aucun port de cet ordinateur n’est libre pour la réponse du navigateur. Utilisez plutôt un code.</translation>
    </message>
    <message>
        <source>The Codex CLI&apos;s sign-in has ended. Use the Codex CLI once, then try again.</source>
        <translation>La connexion de Codex CLI a expiré. Utilisez une fois Codex CLI, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Lectern::StatusViewModel</name>
    <message>
        <source>Context %1</source>
        <comment>percent</comment>
        <translation>Contexte %1</translation>
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
        <translation>Lectern&#x202f;: réponse en cours</translation>
    </message>
    <message numerus="yes">
        <source>Lectern: %n new answer(s)</source>
        <translation>
            <numerusform>Lectern&#x202f;: %n nouvelle réponse</numerusform>
            <numerusform>Lectern&#x202f;: %n nouvelles réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Open Lectern</source>
        <translation>Ouvrir Lectern</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Lectern::WindowApplication</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; they start anew.</source>
        <translation>Les réglages dans %1 ne peuvent pas être lus&#x202f;; ils repartent de zéro.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The window cannot be made; this installation of Lectern is not complete.</source>
        <translation>La fenêtre ne peut pas être créée&#x202f;; cette installation de Lectern est incomplète.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>L’image ne peut pas être écrite dans %1.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written; changes hold until Lectern ends.</source>
        <translation>Les réglages dans %1 ne peuvent pas être écrits&#x202f;; les changements valent jusqu’à la fermeture de Lectern.</translation>
    </message>
    <message>
        <source>The window cannot be drawn: %1</source>
        <translation>La fenêtre ne peut pas être dessinée&#x202f;: %1</translation>
    </message>
    <message>
        <source>The graphics processor cannot draw the window; from now on Lectern draws it itself.</source>
        <translation>Le processeur graphique ne peut pas dessiner la fenêtre&#x202f;; désormais, Lectern la dessine lui-même.</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Only https and mailto addresses are opened</source>
        <translation>Seules les adresses https et mailto s’ouvrent</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>ListMark</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Demo – Lectern</source>
        <translation>Démo – Lectern</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
    <message>
        <source>There is nothing to ask. Give a prompt, or - to read it from standard input.</source>
        <translation>Il n’y a rien à demander. Donnez une question, ou - pour la lire sur l’entrée standard.</translation>
    </message>
    <message>
        <source>“lectern --help” shows what there is.</source>
        <translation>«&#x202f;lectern --help&#x202f;» montre ce qui existe.</translation>
    </message>
    <message>
        <source>Paste the key and press Enter. It is not shown.</source>
        <translation>Collez la clé et appuyez sur Entrée. Elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>There is no key. Paste it on standard input, or put it into LECTERN_API_KEY.</source>
        <translation>Aucune clé. Collez-la sur l’entrée standard, ou placez-la dans LECTERN_API_KEY.</translation>
    </message>
    <message>
        <source>Lectern is already running and does not answer. End it, then start it again.</source>
        <translation>Lectern est déjà ouvert et ne répond pas. Fermez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Loading models…</source>
        <translation>Chargement des modèles…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Effort: %1</source>
        <translation>Effort de réflexion&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>NetworkContent</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Way to this server</source>
        <translation>Connexion à ce serveur</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>Automatique&#x202f;: WebSocket, sinon HTTP</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocket seulement</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>HTTP seulement</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Automatic: as the environment says, else the system</source>
        <translation>Automatique&#x202f;: selon l’environnement, sinon le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User, if it wants one</source>
        <translation>Utilisateur, si nécessaire</translation>
    </message>
    <message>
        <source>Password; kept only until Lectern quits</source>
        <translation>Mot de passe&#x202f;; conservé jusqu’à la fermeture de Lectern</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificats supplémentaires</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates</source>
        <translation>Un fichier au format PEM, approuvé en plus des certificats du système</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Utiliser ce fichier</translation>
    </message>
    <message>
        <source>At the next start the password is read from LECTERN_PROXY_PASSWORD, if that is set.</source>
        <translation>Au prochain démarrage, le mot de passe est lu dans LECTERN_PROXY_PASSWORD, si elle est définie.</translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Certificats supplémentaires</translation>
    </message>
    <message>
        <source>Last disconnects</source>
        <translation>Dernières coupures</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>NetworkTest</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Looks at every part of the way to the server. It asks no model and costs nothing.</source>
        <translation>Examine chaque étape de la connexion au serveur. N’interroge aucun modèle et ne coûte rien.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
</context>
<context>
    <name>NotKeptPage</name>
    <message>
        <source>Your sign-in is not kept yet</source>
        <translation>Votre connexion n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>You are signed in. Lectern keeps that in %1 only, never in a file.</source>
        <translation>Vous êtes connecté. Lectern ne conserve la connexion que dans %1, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep me signed in until I quit</source>
        <translation>Rester connecté jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forgets this sign-in</source>
        <translation>Oublie cette connexion</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The answer goes on where it stops</source>
        <translation>La réponse reprend là où elle s’arrête</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The question is asked again</source>
        <translation>La question est posée de nouveau</translation>
    </message>
</context>
<context>
    <name>NumberStepper</name>
    <message>
        <source>%1: less</source>
        <comment>a setting</comment>
        <translation>%1&#x202f;: moins</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a setting</comment>
        <translation>%1&#x202f;: plus</translation>
    </message>
</context>
<context>
    <name>PaletteContent</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>commands, conversations and models</comment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command, conversation or model</source>
        <translation>Commande, conversation ou modèle</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter chooses it</source>
        <translation>Les flèches haut et bas parcourent les résultats, Entrée choisit</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Free workspace</source>
        <translation>Espace de travail gratuit</translation>
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
        <translation>Enterprise (essai)</translation>
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
        <translation>Éducation</translation>
    </message>
    <message>
        <source>K-12</source>
        <translation>K-12</translation>
    </message>
    <message>
        <source>Financial services</source>
        <translation>Services financiers</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Keeping your sign-in</source>
        <translation>Enregistrement de votre connexion</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Checking your sign-in</source>
        <translation>Vérification de votre connexion</translation>
    </message>
    <message>
        <source>It goes into %1, never into a file. %2</source>
        <translation>Elle est placée dans %1, jamais dans un fichier. %2</translation>
    </message>
    <message>
        <source>The sign-in server is asked how to go on.</source>
        <translation>Le serveur de connexion indique comment continuer.</translation>
    </message>
    <message>
        <source>The sign-in of the Codex CLI is read.</source>
        <translation>La connexion de Codex CLI est lue.</translation>
    </message>
    <message>
        <source>You are done in the browser; the rest is between the servers and this computer. It is then kept in %1. %2</source>
        <translation>Vous avez terminé dans le navigateur&#x202f;; le reste se passe entre les serveurs et cet ordinateur. La connexion est ensuite conservée dans %1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProseRow</name>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>ProseText</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Edited question</source>
        <translation>Question modifiée</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>The answer to the old question stays as another version</source>
        <translation>La réponse à l’ancienne question reste comme autre version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Save and send (%1)</source>
        <translation>Enregistrer et envoyer (%1)</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 sends, Enter starts a new line</source>
        <translation>%1 envoie, Entrée va à la ligne</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#x202f;: %1</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which question it is, its text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>QuestionsContent</name>
    <message>
        <source>My questions</source>
        <translation>Mes questions</translation>
    </message>
    <message>
        <source>Filter my questions</source>
        <translation>Filtrer mes questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>No question has this in it</source>
        <translation>Aucune question ne contient cela</translation>
    </message>
</context>
<context>
    <name>QueueButtons</name>
    <message>
        <source>Steer</source>
        <translation>Réorienter</translation>
    </message>
    <message>
        <source>Stop the answer and ask this instead (%1)</source>
        <translation>Arrêter la réponse et poser cette question à la place (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>Ask this when the answer is complete (%1)</source>
        <translation>Poser cette question quand la réponse sera complète (%1)</translation>
    </message>
</context>
<context>
    <name>QueueFace</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Ne pas poser cette question</translation>
    </message>
    <message>
        <source>Do not ask this (Delete)</source>
        <translation>Ne pas poser cette question (Suppr)</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write this anew</source>
        <translation>Reformuler</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message numerus="yes">
        <source>Not asked yet: %n</source>
        <translation>
            <numerusform>Pas encore posée&#x202f;: %n</numerusform>
            <numerusform>Pas encore posées&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be asked next: %n</source>
        <translation>
            <numerusform>À poser ensuite&#x202f;: %n</numerusform>
            <numerusform>À poser ensuite&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Poser maintenant</translation>
    </message>
    <message>
        <source>Questions to be asked next</source>
        <translation>Questions à poser ensuite</translation>
    </message>
</context>
<context>
    <name>QuickHead</name>
    <message>
        <source>Quick prompt</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, effort</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Temporary: nothing is kept</source>
        <translation>Temporaire&#x202f;: rien n’est conservé</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Conservé dans l’historique</translation>
    </message>
    <message>
        <source>Keep chats in the history</source>
        <translation>Conserver les conversations dans l’historique</translation>
    </message>
    <message>
        <source>Temporary: keep nothing</source>
        <translation>Temporaire&#x202f;: ne rien conserver</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Reste ouverte</translation>
    </message>
    <message>
        <source>Hides when you go on elsewhere</source>
        <translation>Se masque quand vous passez à autre chose</translation>
    </message>
    <message>
        <source>Unpin (Ctrl+P)</source>
        <translation>Désépingler (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pin (Ctrl+P)</source>
        <translation>Épingler (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
</context>
<context>
    <name>QuickModels</name>
    <message>
        <source>Effort: %1</source>
        <translation>Effort de réflexion&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick prompt – Lectern</source>
        <translation>Question rapide – Lectern</translation>
    </message>
</context>
<context>
    <name>ReasoningRow</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
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
        <translation>Vous pouvez fermer cette page. Lectern continue de lui-même.</translation>
    </message>
    <message>
        <source>The sign-in was declined. You can close this page; Lectern says what is next.</source>
        <translation>La connexion a été refusée. Vous pouvez fermer cette page&#x202f;; Lectern indique la suite.</translation>
    </message>
    <message>
        <source>This page does not belong to the sign-in that Lectern waits for. Close it, and use the page that Lectern has opened.</source>
        <translation>Cette page ne correspond pas à la connexion que Lectern attend. Fermez-la, et utilisez la page que Lectern a ouverte.</translation>
    </message>
</context>
<context>
    <name>RefusalRow</name>
    <message>
        <source>Declined: %1</source>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Ce mode de connexion est réglé pour ce serveur.</translation>
    </message>
    <message>
        <source>WebSockets do not work with this server; they are tried again %1.</source>
        <translation>Les WebSockets ne fonctionnent pas avec ce serveur&#x202f;; prochain essai&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1, %2 over %3: %4</source>
        <comment>when, which server, way, what happened</comment>
        <translation>%1, %2 par %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchContent</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Rechercher dans les questions et réponses</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Up and Down go through what is found, Enter opens it</source>
        <translation>Les flèches haut et bas parcourent les résultats, Entrée ouvre</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Ce qui peut être saisi</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>SearchEmpty</name>
    <message>
        <source>Search the archive</source>
        <translation>Rechercher dans les archives</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens   Esc closes</source>
        <translation>↑ ↓ choisir   Entrée ouvrir   Échap fermer</translation>
    </message>
</context>
<context>
    <name>SelectionMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Copy as rich text</source>
        <translation>Copier en texte mis en forme</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Examen…</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>The name of a header has only letters, digits and hyphens.</source>
        <translation>Le nom d’un en-tête ne contient que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds characters that cannot be sent.</source>
        <translation>La valeur de l’en-tête %1 contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>That is not the address of a server. It looks like https://server.example/v1 or http://localhost:11434/v1.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Elle ressemble à https://server.example/v1 ou http://localhost:11434/v1.</translation>
    </message>
    <message>
        <source>A key has no spaces and no letters with accents. Paste it once more.</source>
        <translation>Une clé ne contient ni espaces ni lettres accentuées. Collez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Custom endpoint</source>
        <translation>Point de terminaison personnalisé</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API.</source>
        <translation>Tout serveur qui prend en charge l’API Responses.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key, if it wants one</source>
        <translation>Clé, si nécessaire</translation>
    </message>
    <message>
        <source>Way to this server</source>
        <translation>Connexion à ce serveur</translation>
    </message>
    <message>
        <source>Automatic: WebSocket, and HTTP where that does not work</source>
        <translation>Automatique&#x202f;: WebSocket, sinon HTTP</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocket seulement</translation>
    </message>
    <message>
        <source>HTTP only</source>
        <translation>HTTP seulement</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Looks at every part of the way; asks no model and costs nothing</source>
        <translation>Examine chaque étape de la connexion&#x202f;; n’interroge aucun modèle et ne coûte rien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The key and the values of headers are kept in %1, never in a file. %2</source>
        <translation>La clé et les valeurs des en-têtes sont conservées dans %1, jamais dans un fichier. %2</translation>
    </message>
</context>
<context>
    <name>ServerPresets</name>
    <message>
        <source>On this computer:</source>
        <translation>Sur cet ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>Fills in the address</source>
        <translation>Remplit l’adresse</translation>
    </message>
</context>
<context>
    <name>SessionBanner</name>
    <message>
        <source>Your sign-in has ended; nothing is lost.</source>
        <translation>Votre connexion a expiré&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Lectern may not use your ChatGPT plan.</source>
        <translation>Lectern n’est pas autorisé à utiliser votre forfait ChatGPT.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Allow it…</source>
        <translation>Autoriser…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>SettingsAbout</name>
    <message>
        <source>without a graphics processor</source>
        <translation>sans processeur graphique</translation>
    </message>
    <message>
        <source>by the graphics processor</source>
        <translation>par le processeur graphique</translation>
    </message>
    <message>
        <source>Lectern %1, Qt %2, %3, drawn %4</source>
        <translation>Lectern %1, Qt %2, %3, affichage %4</translation>
    </message>
    <message>
        <source>Lectern %1</source>
        <translation>Lectern %1</translation>
    </message>
    <message>
        <source>version licence renderer</source>
        <translation>version licence affichage rendu graphique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT. Lectern is made with these libraries:</source>
        <translation>MIT. Lectern utilise ces bibliothèques&#x202f;:</translation>
    </message>
    <message>
        <source>libraries open source</source>
        <translation>bibliothèques open source code source libre</translation>
    </message>
    <message>
        <source>libraries licence open source</source>
        <translation>bibliothèques licence open source code source libre</translation>
    </message>
</context>
<context>
    <name>SettingsAccount</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Aucun compte n’est connecté</translation>
    </message>
    <message>
        <source>sign in out account user key</source>
        <translation>connexion déconnexion connecter déconnecter compte utilisateur clé</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
</context>
<context>
    <name>SettingsAppearance</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>theme light dark system</source>
        <translation>thème clair sombre système</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>high contrast accessibility theme</source>
        <translation>contraste élevé accessibilité thème</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accentuation</translation>
    </message>
    <message>
        <source>It becomes as light or dark as it takes to be read.</source>
        <translation>Elle est éclaircie ou assombrie autant qu’il le faut pour rester lisible.</translation>
    </message>
    <message>
        <source>accent color highlight</source>
        <translation>accent couleur surbrillance</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Of everything in the window.</source>
        <translation>De tout ce que contient la fenêtre.</translation>
    </message>
    <message>
        <source>larger smaller scale size</source>
        <translation>plus grand plus petit agrandir réduire échelle taille</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>compact space rows</source>
        <translation>compact espace espacement lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Reading width</source>
        <translation>Largeur de lecture</translation>
    </message>
    <message>
        <source>The longest line of an answer.</source>
        <translation>La ligne la plus longue d’une réponse.</translation>
    </message>
    <message>
        <source>column measure line length</source>
        <translation>colonne justification longueur de ligne</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>The caret does not blink. Nothing else moves by itself.</source>
        <translation>Le curseur ne clignote pas. Rien d’autre ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>reduced motion animation blink accessibility</source>
        <translation>réduire mouvement animation clignotement accessibilité</translation>
    </message>
</context>
<context>
    <name>SettingsComposer</name>
    <message>
        <source>What sends a question</source>
        <translation>Envoyer une question avec</translation>
    </message>
    <message>
        <source>Shift+Enter always starts a new line.</source>
        <translation>Maj+Entrée va toujours à la ligne.</translation>
    </message>
    <message>
        <source>send key enter return new line</source>
        <translation>envoyer touche entrée retour nouvelle ligne à la ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter; %1 with several lines</source>
        <translation>Entrée&#x202f;; %1 avec plusieurs lignes</translation>
    </message>
</context>
<context>
    <name>SettingsContent</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No setting is about “%1”</source>
        <translation>Aucun réglage ne concerne «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>The conversations stand beside the page where there is room for both.</source>
        <translation>Les conversations sont à côté de la page quand il y a de la place pour les deux.</translation>
    </message>
    <message>
        <source>start list conversations window</source>
        <translation>démarrage liste conversations fenêtre</translation>
    </message>
    <message>
        <source>Read answers aloud as they come</source>
        <translation>Lire les réponses à voix haute à mesure qu’elles arrivent</translation>
    </message>
    <message>
        <source>A screen reader is told each paragraph, else only the end of an answer.</source>
        <translation>Un lecteur d’écran reçoit chaque paragraphe, sinon seulement la fin d’une réponse.</translation>
    </message>
    <message>
        <source>accessibility speech voice</source>
        <translation>accessibilité parole voix lecteur d’écran</translation>
    </message>
</context>
<context>
    <name>SettingsHead</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, JSON or PDF.</source>
        <translation>Toutes les conversations en Markdown, HTML, JSON ou PDF.</translation>
    </message>
    <message>
        <source>save backup copy</source>
        <translation>enregistrer sauvegarde copie</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exports of Lectern and of ChatGPT, and sessions of the Codex CLI.</source>
        <translation>Exports de Lectern et de ChatGPT, et sessions de Codex CLI.</translation>
    </message>
    <message>
        <source>restore backup open</source>
        <translation>restaurer sauvegarde ouvrir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What is in the trash is deleted for good after 30 days.</source>
        <translation>Ce qui est dans la corbeille est supprimé définitivement après 30 jours.</translation>
    </message>
    <message>
        <source>delete erase restore</source>
        <translation>supprimer effacer restaurer</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Before a new version changes the history, a copy of it is kept in the folder “backups” beside it.</source>
        <translation>Avant qu’une nouvelle version ne modifie l’historique, une copie en est conservée à côté, dans le dossier «&#x202f;backups&#x202f;».</translation>
    </message>
    <message>
        <source>copy folder migration</source>
        <translation>copie dossier migration</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SettingsNetwork</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What is in use at the moment, why, and a test of every step of it.</source>
        <translation>Ce qui est utilisé en ce moment, pourquoi, et un test de chaque étape.</translation>
    </message>
    <message>
        <source>network test report websocket http doctor</source>
        <translation>réseau test rapport websocket http doctor diagnostic</translation>
    </message>
    <message>
        <source>Network and test…</source>
        <translation>Réseau et test…</translation>
    </message>
    <message>
        <source>network proxy certificate websocket http password</source>
        <translation>réseau proxy certificat websocket http mot de passe</translation>
    </message>
</context>
<context>
    <name>SettingsPrivacy</name>
    <message>
        <source>Lectern talks to these computers and to no others. It sends no statistics, and nothing in an answer can make it load anything.</source>
        <translation>Lectern communique avec ces ordinateurs et avec aucun autre. Il n’envoie pas de statistiques, et rien dans une réponse ne peut lui faire charger quoi que ce soit.</translation>
    </message>
    <message>
        <source>host server computer telemetry</source>
        <translation>hôte serveur ordinateur télémétrie statistiques</translation>
    </message>
    <message>
        <source>file folder kept stored path</source>
        <translation>fichier dossier conservé enregistré emplacement chemin</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text and code</source>
        <translation>Texte et code</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsShortcuts</name>
    <message>
        <source>All shortcuts</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Choose one, then press the new keys. Esc leaves it as it is, Backspace leaves it without keys.</source>
        <translation>Choisissez-en un, puis appuyez sur les nouvelles touches. Échap le laisse tel quel, Retour arrière le laisse sans touches.</translation>
    </message>
    <message>
        <source>keys keyboard reset</source>
        <translation>touches clavier réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>SettingsText</name>
    <message>
        <source>Font of the interface</source>
        <translation>Police de l’interface</translation>
    </message>
    <message>
        <source>font family typeface text</source>
        <translation>police famille caractères texte</translation>
    </message>
    <message>
        <source>Size of the interface&apos;s text</source>
        <translation>Taille du texte de l’interface</translation>
    </message>
    <message>
        <source>font size larger smaller text</source>
        <translation>police taille plus grand plus petit texte</translation>
    </message>
    <message>
        <source>Font of questions and answers</source>
        <translation>Police des questions et réponses</translation>
    </message>
    <message>
        <source>Size of questions and answers</source>
        <translation>Taille des questions et réponses</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Police du code</translation>
    </message>
    <message>
        <source>Size of code</source>
        <translation>Taille du code</translation>
    </message>
    <message>
        <source>Colours of code on light ground</source>
        <translation>Couleurs du code sur fond clair</translation>
    </message>
    <message>
        <source>They become as light or dark as it takes to be read.</source>
        <translation>Elles sont éclaircies ou assombries autant qu’il le faut pour rester lisibles.</translation>
    </message>
    <message>
        <source>code theme syntax highlighting</source>
        <translation>code thème coloration syntaxique</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Colours of code on dark ground</source>
        <translation>Couleurs du code sur fond sombre</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Beside every code.</source>
        <translation>À côté de chaque code.</translation>
    </message>
    <message>
        <source>code numbers</source>
        <translation>code numéros</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1 belongs to “%2”. Enter takes it from there, Esc leaves it.</source>
        <translation>%1 appartient à «&#x202f;%2&#x202f;». Entrée le prend de là, Échap l’y laisse.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>SidebarFoot</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>SidebarHandle</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Largeur de la barre latérale</translation>
    </message>
</context>
<context>
    <name>SidebarHead</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Revenir à toutes les conversations</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>%1: nothing of it is kept</source>
        <comment>temporary conversation (shortcut)</comment>
        <translation>%1&#x202f;: rien n’est conservé</translation>
    </message>
</context>
<context>
    <name>SignInContent</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>SignOutContent</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Déconnecté ici</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#x202f;?</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SourceLink</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Source %1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>SourcesRow</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation>Image sans description</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>Code, %1</translation>
    </message>
    <message>
        <source>Code, %1, %2</source>
        <translation>Code, %1, %2</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>Tableau, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: </source>
        <translation>Fait&#x202f;: </translation>
    </message>
    <message>
        <source>To do: </source>
        <translation>À faire&#x202f;: </translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La réponse est complète.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Using ChatGPT plan</source>
        <translation>Avec le forfait ChatGPT</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>Copier pour un tableur</translation>
    </message>
    <message>
        <source>With tabs between the cells</source>
        <translation>Avec des tabulations entre les cellules</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>With commas, and quotes where they are needed</source>
        <translation>Avec des virgules, et des guillemets si nécessaire</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table…</source>
        <translation>Copier le tableau…</translation>
    </message>
    <message>
        <source>Table, %1, %2</source>
        <comment>columns, rows</comment>
        <translation>Tableau, %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagContent</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of a day and a month&apos;s short name</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day of the week, a time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a day and a month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a date, a time of day</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a day, a month and a year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>UsageDetails</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnues</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Last turn</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Weekly limit</source>
        <translation>Limite hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Limite mensuelle</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite quotidienne</translation>
    </message>
    <message>
        <source>%1-day limit</source>
        <translation>Limite sur %1 jours</translation>
    </message>
    <message>
        <source>%1-hour limit</source>
        <translation>Limite sur %1 heures</translation>
    </message>
    <message>
        <source>%1-minute limit</source>
        <translation>Limite sur %1 minutes</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisée</translation>
    </message>
    <message>
        <source>%1 used · %2 left</source>
        <translation>%1 utilisés · %2 restants</translation>
    </message>
    <message>
        <source>when it starts anew is unknown</source>
        <translation>réinitialisation inconnue</translation>
    </message>
    <message>
        <source>starts anew %1, in %2</source>
        <comment>at a time, in a span</comment>
        <translation>réinitialisation&#x202f;: %1, dans %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>of an unknown time</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>unknown since it started anew</source>
        <translation>inconnue depuis la réinitialisation</translation>
    </message>
    <message>
        <source>blocked until %1</source>
        <translation>bloquée jusqu’à %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <comment>a limit</comment>
        <translation>%1 atteinte</translation>
    </message>
    <message>
        <source>%1 %2 used</source>
        <comment>a limit, percent</comment>
        <translation>%1&#x202f;: %2 utilisés</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimités</translation>
    </message>
    <message>
        <source>there are some</source>
        <translation>disponibles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 tokens; how many fit is unknown</source>
        <translation>%1 tokens&#x202f;; capacité inconnue</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>%1, of these %2 cached</source>
        <translation>%1, dont %2 en cache</translation>
    </message>
    <message>
        <source>%1, of these %2 reasoning</source>
        <translation>%1, dont %2 de réflexion</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Non renvoyé</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>free %1</source>
        <comment>a time</comment>
        <translation>disponible dès %1</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Colours as the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Read answers as they come</source>
        <translation>Lire les réponses à mesure qu’elles arrivent</translation>
    </message>
    <message>
        <source>The screen reader is told each paragraph</source>
        <translation>Le lecteur d’écran reçoit chaque paragraphe</translation>
    </message>
    <message>
        <source>Now %1 %</source>
        <translation>Actuellement %1&#x202f;%</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Welcome to Lectern</source>
        <translation>Bienvenue dans Lectern</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in, ask, and read the answer while it is written.</source>
        <translation>Connectez-vous, posez une question et lisez la réponse pendant qu’elle s’écrit.</translation>
    </message>
    <message>
        <source>The accounts that are there stay signed in.</source>
        <translation>Les comptes déjà présents restent connectés.</translation>
    </message>
    <message>
        <source>Continue with ChatGPT</source>
        <translation>Continuer avec ChatGPT</translation>
    </message>
    <message>
        <source>Opens your browser. Requests use your ChatGPT plan and leave from this computer only; what lets you in stays here.</source>
        <translation>Ouvre votre navigateur. Les requêtes utilisent votre forfait ChatGPT et ne partent que de cet ordinateur&#x202f;; vos identifiants restent ici.</translation>
    </message>
    <message>
        <source>Use an API key</source>
        <translation>Utiliser une clé d’API</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
    <message>
        <source>For a browser on another computer</source>
        <translation>Pour un navigateur sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Canned answers, without account and network</source>
        <translation>Réponses préparées, sans compte ni réseau</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Codex account</source>
        <translation>Compte Codex</translation>
    </message>
    <message>
        <source>Signs in as the Codex CLI does. OpenAI does not document this for other programs: it may stop working at any time.</source>
        <translation>Vous connecte comme le fait Codex CLI. OpenAI ne le documente pas pour d’autres programmes&#x202f;: cela peut cesser de fonctionner à tout moment.</translation>
    </message>
    <message>
        <source>From the Codex CLI on this computer</source>
        <translation>Depuis Codex CLI de cet ordinateur</translation>
    </message>
    <message>
        <source>Reads its sign-in and changes nothing: it is used until it expires, then read anew.</source>
        <translation>Lit sa connexion sans rien changer&#x202f;: elle est utilisée jusqu’à son expiration, puis relue.</translation>
    </message>
    <message>
        <source>Custom endpoint</source>
        <translation>Point de terminaison personnalisé</translation>
    </message>
    <message>
        <source>Any server that speaks the Responses API, in the cloud or on this computer.</source>
        <translation>Tout serveur qui prend en charge l’API Responses, dans le cloud ou sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Secrets stay in %1, never in a file.</source>
        <translation>Les secrets restent dans %1, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>What your ChatGPT plan has left</source>
        <translation>Ce qui reste de votre forfait ChatGPT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WelcomeText</name>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Que souhaitez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>This is a demo: the answers are canned. Type /demo to see what it can show.</source>
        <translation>Ceci est une démo&#x202f;: les réponses sont préparées. Saisissez /demo pour voir ce qu’elle peut montrer.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done: with what</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>moins de 1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <comment>a duration</comment>
        <translation>Réflexion de %1</translation>
    </message>
    <message>
        <source>Searching the web</source>
        <translation>Recherche sur le web</translation>
    </message>
    <message>
        <source>Searched the web</source>
        <translation>Recherché sur le web</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Lecture d’une page</translation>
    </message>
    <message>
        <source>Read a page</source>
        <translation>Page lue</translation>
    </message>
    <message>
        <source>Looking in a page</source>
        <translation>Recherche dans une page</translation>
    </message>
    <message>
        <source>Looked in a page</source>
        <translation>Recherché dans une page</translation>
    </message>
    <message>
        <source>Wants to call a tool</source>
        <translation>Souhaite appeler un outil</translation>
    </message>
    <message>
        <source>Wants to run a command</source>
        <translation>Souhaite exécuter une commande</translation>
    </message>
    <message>
        <source>Making an image</source>
        <translation>Création d’une image</translation>
    </message>
    <message>
        <source>Made an image</source>
        <translation>Image créée</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stopped. What had come is kept.</source>
        <translation>Arrêté. Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The answer was cut: it reached the model&apos;s length limit. Ask it to go on.</source>
        <translation>La réponse a été coupée&#x202f;: elle a atteint la limite de longueur du modèle. Demandez-lui de continuer.</translation>
    </message>
    <message>
        <source>The server cut the answer for its content.</source>
        <translation>Le serveur a coupé la réponse en raison de son contenu.</translation>
    </message>
    <message>
        <source>The server ended the answer early.</source>
        <translation>Le serveur a terminé la réponse prématurément.</translation>
    </message>
    <message>
        <source>The server ended the answer early: %1.</source>
        <translation>Le serveur a terminé la réponse prématurément&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 What had come is kept.</source>
        <translation>%1 Ce qui était arrivé est conservé.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Traitement</translation>
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
        <translation>Exécution de code</translation>
    </message>
    <message>
        <source>Ran code</source>
        <translation>Code exécuté</translation>
    </message>
    <message>
        <source>Searching files</source>
        <translation>Recherche dans des fichiers</translation>
    </message>
    <message>
        <source>Searched files</source>
        <translation>Recherché dans des fichiers</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Exécution d’une commande</translation>
    </message>
    <message>
        <source>Ran a command</source>
        <translation>Commande exécutée</translation>
    </message>
    <message>
        <source>Changing files</source>
        <translation>Modification de fichiers</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Asking for tools</source>
        <translation>Demande d’outils</translation>
    </message>
    <message>
        <source>Asked for tools</source>
        <translation>Outils demandés</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Utilisation d’un outil</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>Outil utilisé</translation>
    </message>
    <message numerus="yes">
        <source>The connection was lost after %n paragraph(s). What had come is kept.</source>
        <translation>
            <numerusform>La connexion a été perdue après %n paragraphe. Ce qui était arrivé est conservé.</numerusform>
            <numerusform>La connexion a été perdue après %n paragraphes. Ce qui était arrivé est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The question was not sent.</source>
        <translation>%1 La question n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>%1 The question was sent; whether it was answered is not known.</source>
        <translation>%1 La question a été envoyée&#x202f;; on ignore si elle a reçu une réponse.</translation>
    </message>
    <message>
        <source>This server takes no WebSockets, or something on the way does not; it is asked over HTTP now.</source>
        <translation>Ce serveur, ou un intermédiaire, n’accepte pas les WebSockets&#x202f;; il est maintenant interrogé en HTTP.</translation>
    </message>
    <message>
        <source>The connection was lost before the server said that the answer was over. It may be whole.</source>
        <translation>La connexion a été perdue avant que le serveur n’annonce la fin de la réponse. Elle est peut-être complète.</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>Outil appelé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
</context>
</TS>
