# Les mots des fichiers.

files = Fichiers joints
size-kilobytes = { $size } ko
size-megabytes = { $size } Mo

sending-going = En route
sending-cut = La ligne est coupée : l’envoi reprendra de lui-même.
sending-refused = Cet envoi n’a pas abouti. Choisissez le fichier de nouveau.
sending-stop = Ne pas joindre
length-seconds = { $seconds } s
length-minutes = { $minutes } min { $seconds } s
picture-shows = Ce que l’image montre
picture-decorates = Elle décore seulement
first-tells = Ce que montre l’image jointe, ou ce que dit le son, pour qui ne les voit ou ne les entend pas
sound-says = Ce qui y est dit

## Ce qui ne peut pas être joint

problem-empty = Ce fichier est vide. Vérifiez qu’il s’ouvre chez vous, puis joignez-le de nouveau.
problem-too-large = Ce fichier est trop lourd : { $most } Mo au plus. Partagez-le en plusieurs, ou réduisez-le.
problem-page = Ce fichier est une page ou un dessin qui peut contenir du code. Joignez-en plutôt une image ou un PDF.
problem-macros = Ce document contient des macros, qui agissent dès qu’on l’ouvre. Enregistrez-le sans macros, puis joignez-le.
problem-locked = Ce document est protégé par un mot de passe, ou d’un ancien format. Enregistrez-le sans protection en PDF, en DOCX ou en ODT, puis joignez-le.
problem-broken = Ce fichier ne se lit pas : il est abîmé, ou n’est pas ce que dit son nom. Enregistrez-le de nouveau, puis joignez-le.
problem-too-many-points = Cette image a trop de points : 8 192 de côté au plus. Réduisez-la, puis joignez-la.
problem-bomb = Une fois ouvert, ce document serait démesuré. Enregistrez-le de nouveau, ou joignez-en un PDF.
problem-unknown = Ce genre de fichier ne se joint pas. Ce qui se joint : des images JPEG, PNG ou WebP, des PDF, des documents DOCX, ODT, XLSX, ODS ou PPTX, du texte, du son MP3, M4A, Ogg ou WebM.
problem-waits = Vous avez déjà envoyé beaucoup de fichiers qui ne sont joints à rien. Joignez-les, ou attendez à demain : ils seront effacés.
problem-no-room = Il n’y a plus de place pour les fichiers de la communauté. Parlez-en à la coordination.
problem-too-many = { $most } fichiers au plus à la fois. Envoyez les autres ensuite.
problem-harmful = Le fichier n’est pas gardé : l’antivirus y a trouvé quelque chose de dangereux. Demandez-en une copie propre à la personne qui vous l’a donné.
problem-outside = Son chemin sort du dossier, ou mène ailleurs : il n’est pas ouvert.
problem-no-folder = Ce fichier ne s’ouvre pas comme un dossier, ou n’en contient aucun. Choisissez un dossier compressé (ZIP).
problem-gone = Un de ces fichiers n’est plus là. Joignez-le de nouveau.
problem-away = Le fichier n’a pas pu être gardé : la place où vont les fichiers ne répond pas. Vos mots sont là; joignez-le de nouveau dans un moment.
