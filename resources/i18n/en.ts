<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>alarm</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>Check the disk or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk with more free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a session, a recording or a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the recording, or use the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk that holds a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {part}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made, so that no damaged file is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made: it would not be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made; the recording is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the copies of this recording can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file and make the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed parts are handed over only on a decision of at least {least} characters and in the name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not give back what was written: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may be failing. Use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name “{file}” cannot go into a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not what it was when it was first hashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film for viewing cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {file} grew too large for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film {file} holds {found} pictures instead of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handover record cannot be written to {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the recording cannot be used: {file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package cannot be written to {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not a valid BagIt package: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package itself is complete and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded files could not be joined into one film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to check or to hand over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no closed recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the copies of the recording, then make the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the other copy of the recording and package that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the recording is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line about a recorded file is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no list of files of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no manifest that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the one that was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not written as this program writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is sealed and must not be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leaves out {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed before the cut-off recording was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digest of {file} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is out of form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} leaves the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} names a file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are films, but neither a list of files nor a journal of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no place in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has {free_mb} MB free, the package needs {needed_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no recording and no package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: part {number} of this recording is not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>archive page</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the copies now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk, or open it from the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision that allows the sealed parts (number, date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, point, chair, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of practice runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the handover package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A sealed part is left out of packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handover record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package for the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package made, but {count} recorded files are wanting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package made, every byte read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, tests and facts go into one package. It is read back byte for byte, and the handover record is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal a part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed parts: {count}. They are left out of the package unless a decision allows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may have been pulled out, or no program opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package does not match: make it again on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a session, with or without the marks on the letters. “Check the copies now” reads both copies back and compares every byte. F5 makes the package that is handed over, with its record to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from hh:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to hh:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {expected} files match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>The window has no link to the recording service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the link is back, then press again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for was not done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>button</name>
    <message>
        <source>{words} · hold 1 second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Add the user to the group “video” and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable. When it is plugged in again it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and network cable. It is connected again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the camera has power and network, and that address, user name and password are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the camera shows a picture, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and has free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk that holds it, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an MP4 or MKV file that plays in a video player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “sim” for a camera that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that show the camera&apos;s picture, or pull its plug and put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera. The list of devices shows what is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera at {address} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera at {address} sends no more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is connected but sends no picture. Check its cable and power, or wait: it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{id}” is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” is used by another program or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s helper program ended. It is being started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s helper program ends again and again. Choose another camera, or send the log file camera.log to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{path}” is not a video that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated camera has vanished, as it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video file “{path}” can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video file “{path}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera picture to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera simulator named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open the camera {node}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>A check without its evidence does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is running; no test can be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs a reason of at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item is still being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the test first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording first, then begin the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open to be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was “{answer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence cannot be written to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item {item} is not part of this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on; a test would use its camera, its sound and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulations set no figure for this yet ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test named “{phase}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test is closed; its result is not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test 01 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test 02 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} asks a question that has to be answered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has no answer “{answer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has no value yet; it has to be measured first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has nothing that could be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test} left {count} items open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test} was not held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A cable is loose: check it at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy does not play without errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is shorter than what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy lacks picture or sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk is missing or slow: look at RC1 and RC2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frozen, black or blurred picture is worth nothing as a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power cut must not end the session or the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small disk or partition is chosen: choose a folder on a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window or lamp is behind the people: draw the curtain or turn the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioner or fan: turn it down, turn it away from the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera is meant: choose the right one in the device list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another microphone is chosen (such as the camera&apos;s): choose the desk one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the camera: close other meeting or camera programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the faces in the picture clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic time is off: switch it on in the system&apos;s date and time settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies would lie on one disk: if it breaks, both are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear the tone clearly from the room&apos;s speaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors or windows are open: close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the room must hear the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces and papers must be recognisable, and movement must not jerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces must be clear, neither dark nor glaring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans, traffic and hum must not cover what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum from a cable or power adapter: try another socket or cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the UPS connected, charged, and the machine on mains?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the picture sharp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearly full, or locked by its switch: use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how long the camera took to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plugged into a slow port or hub: use a USB 3 port of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet until the measurement is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: the tone comes from the room&apos;s speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains and UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen for the external disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen for the main disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network link is up on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server of the online meeting is given: type it under Preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound arrived from the microphone for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody spoke during the sample: speak into the microphone and measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted offline: nothing vouches for the clock just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the picture has an edge: covered or blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a recording that was read back proves that the session will be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a steady noise was heard: nobody spoke, or it is a dead line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} GB are free; this session needs {needed} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the camera at the time of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of the microphone, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp, moving and not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and rate of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound goes to another device (such as a screen): choose the room&apos;s speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak into the microphone as in a session until the measurement is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is much too quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is rather quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech is too loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the microphone on the desk and watch the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap the microphone on the desk: does the meter move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UPS cannot be read; a person has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UPS is not charged: leave it on mains until its light is green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {host} is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is not charged enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery would not last long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brightness of the picture is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brightness of the recorded picture is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not open, or was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not tell its nominal rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave nothing: look at VI1 and VI4 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives fewer pictures than its nominal {nominal} a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture, so this could not be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives too few pictures a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera hangs on a slow port or hub: plug it into the machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera hangs: unplug it, wait 5 s, plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is set to a small picture: choose 1280×720 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is unplugged or off: plug it in firmly, switch it on, wait 5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera must be the right one and free, and record the whole session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera of “{source}” gave no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera took too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s exposure is set by hand: set it to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen camera works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen folder lies on the main disk: choose one on the external disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen microphone works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the machine is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has the file system FAT32, which holds no file over 4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is disconnected or locked: check its cable and its switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is locked against writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full: move other files to another disk yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the folder {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk writes slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk writes too slowly to keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external disk is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external disk is unplugged or asleep: plug it in again, wait 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus is wrong: point the camera at a face, switch on automatic focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder lies in the machine&apos;s memory and is lost when it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input volume is too high: turn it down, then measure AU2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input volume is wrong: set it until the meter stays in the green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens is capped, covered or dirty: open the cap, wipe the lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the recorded sound is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is poor and the camera slows down: switch on more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudest moments come close to overdriving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is not on mains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is offline: compare the clock with a telephone, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is overloaded: close programs that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine runs on its battery: plug in the power cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main disk must hold the whole session, with something to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone does not open, or was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gave nothing: look at AU1 and AU2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives no sound, so this could not be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is unplugged or off: check its cable, key and battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone on the desk must be the one that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone sends nothing but zeros: it is dead or switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cable is loose: push it in until it clicks, look for its light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network camera&apos;s line is bad: check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset of the clock is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black: the lens is covered, or it is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is much less sharp than in this camera&apos;s last good run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is smaller than required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stood still for {seconds} s of {watched} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault: call the contact of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record must say truly when each thing was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded picture is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded picture of “{source}” is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded sound is too quiet: {rms} dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of “{source}” is shorter than what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is dark: switch on all lamps above and before the seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is rather loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is too loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router or modem is off or hangs: switch it off, wait 30 s, switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy must stand on a disk of its own that is known by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharpness of the picture is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is overdriven (clipped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound track “{track}” is quiet: {rms} dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound track “{track}” is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker does not open, or was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker or amplifier is off: switch it on and turn up its own knob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell all of it (mains, charge, minutes left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell mute or volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell the disk&apos;s serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has muted the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has muted the microphone: unmute it in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is muted or too quiet: unmute it and set it to about 60%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keeps the clock, but not closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is wrong: choose Hà Nội (UTC+7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial recording did not succeed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial recording is not on both disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is set too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is set very high, which invites an echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing speed could not be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong microphone is chosen, or its key is off: check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a hum of the mains in the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a link, but no way out of it (no default route).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no UPS: connect machine, screen and network devices to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera has no earlier good run to compare: a person judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far from the microphone: about a hand&apos;s length and a half is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial recording of {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial recording to both disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said must be heard clearly in the record and at the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a link, a route and the platform&apos;s address there is no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {width}×{height} and {share}% of the nominal rate; below {fps}/s fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {limit} dBFS; caution to {caution} dBFS; fails above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness {low} to {high}; caution {outer_low} to {outer_high}; else fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness {luma} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: at least {factor} × the forecast of the session + {reserve} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link up, default route, name found within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {links}, route {route}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {links}, route {route}, {count} addresses of {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speech, peak {peak} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise {noise} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not muted, volume {low} to {high}%, the tone is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by at most {seconds} s, or noted offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {offset} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on mains, charge at least {percent}%, at least {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens in at most {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness {sharpness}, still {share}% of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech {low} to {high} dBFS (caution to {caution}), peak below {peak}, no clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech {speech} dBFS, peak {peak} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {share}% of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen device, open and not muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume {volume}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copies} copies of {seconds} s, sound {rms} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free}, writes {speed} MB/s, serial number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s on both disks, equal, it plays, sound above {rms} dBFS, not black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space}; writes at least {speed} MB/s; serial number known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{watch} s: never black, still below {share}%, at least {sharp}% of the last sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height}, {rate} pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: black picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: cable pulled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: far too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: out of focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: picture stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated fault: too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rtsp:// address of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} · {fps} pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>1d: one day before; 2h: two hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is under way; nothing can be tried out beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies were read back and match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a camera; a practice works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the package and reading it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked at {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured while the computer was busy; ask again in a quiet moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the data folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice session: making it and opening the devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both copies back and decoding them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {length}, {frames} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {seconds} seconds on both disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording; “record stop” ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed from {start} to {end}: {reason} ({person})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed parts were left out; {count} files are not in it as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: {command} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program with ./run, which installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first: record stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you. A recording under way goes on; see “record status”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; reading both copies back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 01 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 02 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not written correctly: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control room needs a screen; “rehearse” works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control room of a bridge point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies do not both verify; see the closing report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold together from entry {first_bad} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not whole: {count} recorded files are wanting: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own; the details are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal failed; look at the items and the report above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal is complete; everything was read back and matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sessions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audit log in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here, so the control room cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is too slow for this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try everything without a screen: ./run rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write after the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of the session to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the marker&apos;s words after “mark”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a further microphone on its own track, such as chair=SPEC; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second camera, recorded beside the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry a practice session from the tests to the handover, without a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry out the sensed and measured items of a pre-session test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels of the room&apos;s microphone; 2 for left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that nothing in the audit log was changed, removed or put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end with one JSON object on the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder on the external disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder on the main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder or disk that takes the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the recording in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list cameras, microphones, speakers, displays and disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the sessions, or show one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the package of a session for the archive and read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the recording: hours:minutes:seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-read a recording or a package and compare every byte with the first hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what this machine has and lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal a part of a recorded session; it leaves packages only on authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed, rightly not there: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sim, sim:NAME, file:PATH, rtsp://…, http://… or an id from “devices”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start although a gate is closed, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start or stop the recording, show its state, put a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision that allows the sealed parts: number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marker&apos;s words (for mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session&apos;s id (for show)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where settings, database and recordings live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who hands the sealed parts over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who seals it: the chair, an archivist, or while recording the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, in at least 10 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}, {free} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines at {times} times the speed needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {expected} files were read and match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be {choices}, not {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a value after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not name a role and a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no place in a recording (hours:minutes:seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a length in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli state</name>
    <message>
        <source>FAULT: nothing is being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>Check the time of day on the computer after the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lid open and switch off sleep in the power settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was asleep for {seconds} s from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put back by {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was put forward by {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording and its times run on evenly; only the time of day differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Checking the copies of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back both copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ended without being stopped and was closed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closing page</name>
    <message>
        <source>After the recording both copies are read back from their disks, compared with what was written, and decoded to the end. Do not pull out a disk before the verdict stands here. F5 leads to the archive, where the package is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies match, every byte was read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both disks were lost before the end, so there is nothing to read back yet. What was written until then is still on them: delete nothing, reconnect the disks and start the program again. It then closes what is on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete nothing and do not pull out the disks. Check their cables, press “Check again”, and call support if it says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of both copies is being read back from the disks. Leave both disks connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the {disk}. Make the package on another disk now, so that there are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy could be read back whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole copy was closed on either disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both copies back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies have not been read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on the {disk} is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy is whole: nothing of the session is lost. Make the package from it now, keep both disks as they are, and have the {disk} looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being recorded. The report comes after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one copy only, and it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has not been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until they are, nobody knows whether they are whole. Check them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file on the disk did not grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file on the disk was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file on the disk was shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees to {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}: {span} missing on {where}, {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs by {seconds} s, which no gap explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not decode: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, nothing was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not from this recording: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back, matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk gave an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk refused to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk turned read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk was full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk was too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoder was started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recorder was started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writing process no longer answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writing process was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decoded} of {frames} pictures decoded, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} files were read from both disks and compared with what was written; picture and sound decode to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} · {repeated} repeated, {dropped} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, hardly any sound: listen before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {expected} files read, {matched} match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>Check the headphones, then listen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not stop the recording; check the cable of the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the other disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening has ended; the recording is not touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the recording has ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new could be read back from the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are missing in the newest recording on the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the recording first, then listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier recording file {file} on the {disk} no longer holds what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest recording on the {disk} cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded picture on the {disk} is black; the camera&apos;s is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded picture on the {disk} stands still; the camera&apos;s moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded sound cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording file {file} is missing on the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording file {file} on the {disk} does not hold what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording file {file} on the {disk} is shorter than written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound track “{name}” on the {disk} is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} cannot be read ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound track “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing recorded to listen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy may be damaged, and whether the copy on the {disk} is whole is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy may be damaged. The copy on the {disk} is in order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Check the cable and the power, or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one in the list of microphones before the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder has been chosen for this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone stands in for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the session can be neither tested nor recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sim, file:PATH, an rtsp:// address or an id from “devices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” gives no signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{spec}” does not name a device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>disk</name>
    <message>
        <source>behind by {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free space unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full, closed in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading back failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>A message that cannot be read reached the recording service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording under way is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second one was not started; the first goes on undisturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the session, close all windows and open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the computer&apos;s own disk, then do the last step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the end of the log file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the state of the recording before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder with --data, or free this one for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be tested or recorded until it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be tested or recorded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being recorded by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the control room, or start a recording; it starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “{name}” failed inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “{name}” was given the wrong details: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own records cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not touched; test results and notes may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not touched; the command was not carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording service already runs on the data in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording service could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording service did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording service in operation is of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording service refused this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it comes back, close the window and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the open window, or name another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was waited for did not come within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gate</name>
    <message>
        <source>Camera gives a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone gives sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 1 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two disks chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>header</name>
    <message>
        <source>Central point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE · not a real session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time passed {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts in {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fps} pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Beginning… {total} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>It failed inside the program; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no work with the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>No link to the recorder for 5 seconds. What is shown is the last known state; leave both disks connected and keep this window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting to the recorder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marker</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is happening now, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the marker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meter</name>
    <message>
        <source>distorted {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends no signal at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} · sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} · too loud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>connected through {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line up, no way to the outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preparation</name>
    <message>
        <source>A microphone each for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of sessions; nothing of this one is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both folders lie on one disk: if it fails, both copies are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera, more microphones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the closing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of the online meeting (such as gomeet.vnpt.vn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak: the bar should reach the green mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 1 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is ready for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spare one takes over when the room&apos;s microphone fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when the line is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the external disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the copies on two disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see to the camera, it gives no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see to the microphone, it gives no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free of {total} · {system}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>No camera is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGNAL LOST since {time}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the camera&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>Restore the profile file or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation profile is wrong at {key}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation profile {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation profile “{profile}” has no figure {key}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>1 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is running; the session cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session has no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list of sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folders on the disks carry them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its times belong to the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of the run of show is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one from the list, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of show is under way and can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session “{title}” cannot take this step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session “{title}” is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start and the kind of a recorded session stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bridge point is not in the list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscheduled reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed over can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a date and time with its time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number from {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” cannot be taken: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Closing the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT · NOT RECORDING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERRUPTED BY ORDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO LINK TO THE RECORDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDING INTERRUPTED · recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDING · SEALED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting to record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recorder</name>
    <message>
        <source>A marker holds at most {most} letters, these are {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording ended suddenly and has been closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording file on the {disk} does not grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording file on the {disk} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording file on the {disk} was deleted by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording file on the {disk} was shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is already running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording of the same name is already on the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is recorded to the main disk and to an external one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interruption needs its reason and the name of who orders it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies are whole again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk&apos;s connection and verify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the {disk}; do not stop the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk for the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the main storage and the external disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete them, or start with a reason and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one of the two disks again; the recording then goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the {disk}; do not stop the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose a larger disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the session still goes on, start recording again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this copy is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both disks connected; do not stop the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTHING is being recorded any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost so far; the recording waits in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: the new encoder begins where the old one ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. Let who speaks repeat the last sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; tell the technical officer if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One damaged disk would take both copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the disk in or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the words and set the marker again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the recording first, then set the marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting without them needs a reason of {count} characters and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it before starting another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the recording and start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {path} could not be examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could become full before the session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder of “{source}” cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder of “{source}” stopped unexpectedly and was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end takes longer: the {disk} is still being filled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end takes longer: what was recorded is still being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} on the {disk} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} on the {disk} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files {path} is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that writes to the {disk} ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that writes to the {disk} no longer answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lost touch with the process that writes to the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program may not write to the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder had stopped and was started again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on as part {part}; about {seconds} s are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on, on the other disk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is interrupted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules ask for these before the session begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same folder was chosen for both copies: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session may not start yet: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two places for the recording have not both been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} did not finish writing in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} has become read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} has been too slow for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} has room for about {minutes} more minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} has {free} GB free, {need} GB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} is being written to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} is writing slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} reports a read or write error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of marker named “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy cannot be compared with its first hashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy ends in order when the disk is nearly full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not being recorded any more; the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it missed is being filled in from the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the {disk} failed ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both copies lie on one disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s of it are on the disks and can be played.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recording page</name>
    <message>
        <source>Close what was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being recorded any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this session again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room · interrupted by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room · recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room · recording, sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the closing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recording, with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says what is ready and what is missing. When all is ready, F5 starts the recording. If something is missing you may record all the same: write the reason and choose the person who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorder asks for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was cut off: record again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red block at the top shows that the room is being recorded and for how long. F5 goes to the next step of the run of show. F8 places a marker; type a few words first if you like. F9 opens what is needed seldom: who speaks, sealing, an ordered interruption, listening. To end the session hold its button for one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has been recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes now goes into a recording of its own; the earlier one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a session: an unscheduled recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conditions are not met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>run of show</name>
    <message>
        <source>No steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of show · step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no run of show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} of a planned {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} · {over} over the planned {planned}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sealing</name>
    <message>
        <source>A part is being sealed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of an earlier recording is sealed in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason of {least} to {most} characters is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed part can be made longer, never shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right person, or enter the role of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it first, then seal another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is being sealed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the sealed part must lie after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of who seals is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seal cannot be lifted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seal is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} may not do this; it takes: {duties}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seats</name>
    <message>
        <source>Chair&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>2 copies match · checked {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is damaged · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose camera, microphone, speaker and both disks. The picture and the meter show at once whether they work. What is still missing stands at the foot. F5 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is known; only title, date and time are needed. Insert adds a step to the run of show, Delete removes one, Alt with an arrow moves it. F5 saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, point, chair or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes and opens a practice session; nothing of it counts as real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session matches what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice run of {date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions still to come stand first. Type to find one, Enter opens it. F5 makes a new one. A practice run lets you try everything without a real session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session yet. Make the first one, or try a practice run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chaired by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start time passed {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session form</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: periodic reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps · {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>2 where left and right come from different places, otherwise 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is kept in files of this length, without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second view of the room, recorded beside the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives ask for 128 kb/s or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives ask for 1500 kb/s or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the room&apos;s microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is recorded on a track of its own, or stands in for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further microphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the recorded picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the second recorded picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its pictures a second are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures a second are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept under another name; defaults stand in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a recording file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the settings and choose again what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture height of the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture width of the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second of the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned length of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server of the online meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings are back at their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version, or move the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera that films the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds only until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the line looks up the address of this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder on the external disk that takes the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder on the main disk that recordings are written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of windows, messages and papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker that the room hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone that hears the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that stands in the record beside what is done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which this room joins a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} comes from a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bridge point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot read it and has changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual connection scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual role of this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new session starts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a new session starts from; disk space is judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the operator listens to what has been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the recorded picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the second recorded picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a microphone can stand in only for another one of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role is a short word of small letters such as “chair”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each microphone needs a role and a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each role may be taken once, and the room has its microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the right form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the name of a server, such as gomeet.vnpt.vn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a multiple of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole path that starts at a disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be between {minimum} and {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be taken for “{title}”: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Choose a folder on another disk for the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and disks cannot be changed while recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same folder was chosen for both copies: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing named “{name}” to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it there would be one copy only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sound</name>
    <message>
        <source>Another program may be holding it, or it is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable and power, then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable and power; it is opened again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a WAV, MP3 or MP4 file that has sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use sound, then unplug it and plug it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File “{path}” gives no sound: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being started again; there is no sound for about a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again; if it stays, keep the log for the support staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other device is used in its place without you knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound server is running and the computer has no sound card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in, or choose another one in the list of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real microphones and speakers cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them in the sound settings of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device “{id}” cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device “{id}” is not connected to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device “{id}” was not ready within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device “{name}” has delivered nothing for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device “{name}” was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound file “{path}” cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone did not deliver {seconds} s of sound without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that serves the {device} ended without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot tell which of them is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound server of the computer does not answer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound from or to it until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound simulator called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sound devices are both called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment; if it stays, sign out of the computer and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sim, file:PATH or an id from “devices”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write sim, or one of the names in the manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sound track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package libasound2-plugins is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{spec}” cannot serve as a sound device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Ask someone to speak into it; see whether it is the right microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask someone to speak; see whether the microphone is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable; the same microphone is taken back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera&apos;s cable; the same camera is taken back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a cable was pulled, plug it in again. Leave other choices for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If people are speaking, the recording does not hold their voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its track may hold no voice at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep its cable away from power cables, or change the cable or its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right of “{name}” carry the same sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been heard in “{name}” for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken into “{name}” since the recording began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. If the picture is blurred, check the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the camera&apos;s plug and put it back; it is taken back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether both are plugged in and the right ones are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is switched on and its cable sits firmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether its lens is covered and the light of the room is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” gives no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “{name}” has changed its picture to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s usual sound device is now “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone “{name}” gives loud noise and no voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone “{name}” gives no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone “{name}” hums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone “{name}” is dead: it sends nothing but silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the camera “{name}” is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the camera “{name}” stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on and shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on in its own size; the picture is fitted into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on with a slate in its place, and with sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on with picture; this track holds silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on, but holds one and the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on, but without its sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on; the loudest words are distorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on; voices are hard to understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording keeps its own devices; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of “{name}” is too loud and is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn its level down, or ask the speaker to keep more distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What look like two microphones are one; a voice may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and “{other}” carry the same sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” stands in: this track goes on with its sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Could not test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived (with reason)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>A recording cannot be kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected, not locked and not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Check the disk and its free space, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk of the data folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of the database, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is as it was before; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be brought to the present version: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} comes from a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry is not kept; recordings on the disks are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot read it and has changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of {file} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow from the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing or from an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file of anchors is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was cut: an anchor knows of later entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was written anew: an anchor disagrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the run of show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s course in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>test group</name>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>test page</name>
    <message>
        <source>A test belongs to a session. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {item}, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept, give a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items are settled. The test can be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items were confirmed within 30 seconds. The record says so; look again whether each value was really seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the test 01 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the test 02 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, but not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being measured; please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item is measured by itself as soon as it is shown. Look at the value, then press Enter to confirm it or to give the good answer, K for the bad one. R measures again, P plays the tone, C accepts with a reason what cannot be met. The arrow keys go from item to item. You may leave at any time: the test goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item is settled. Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, leave {count} items open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished {moment} by {name}. Check code of the result: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, {count} items open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {begin} to {end} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the test 02 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go without testing {item}, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go without the test, give a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it all the same: the record shows when it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the course of {day}, the day before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the value above, then confirm that you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the cause in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once finished, the result is not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item after the other: the program measures, you look and answer. You may stop at any time; the test goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person who tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and name go into the record and the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session at {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated device: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 01 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test 02 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room microphone hears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no starting time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test can be held now, but it is not the one the rule demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of day is the program&apos;s own default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name goes into the record with each confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured is kept; the test has to be held again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who tests first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name to begin; it is asked for this once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s own default; the regulations set no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items are open. Deal with them now, or finish all the same: recording then asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more characters are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} · item {id} ({number}/{count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} accepts it: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered “{answer}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} confirmed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} are left to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, or whom the person speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing, {seconds} s behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays what is on the disk, a few seconds later, on headphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded whole, but left out of copies without authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the timeline and becomes a chapter of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphones would hear the room&apos;s loudspeaker: choose headphones in Preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture says so, the sound is silent; time and file run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waiver</name>
    <message>
        <source>Person who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and name go into the record and the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for recording all the same, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more characters are needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window, keep recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this window does not stop the recording: it goes on in the background. Open the program again to see it and to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diem Cau · Control room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 help · F5 next step · F8 marker, F9 other actions while recording · Tab moves, Enter presses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
