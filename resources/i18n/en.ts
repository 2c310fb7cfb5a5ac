<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>addresses</name>
    <message>
        <source>A link that begins with “{scheme}:” is never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link anew from the invitation, from its first letter on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a gap or an unreadable sign inside the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{link}” is not a link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alarm</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it whole</source>
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
        <source>A field has at most {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is there, has space and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the source, then copy again, or use another disk.</source>
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
        <source>Connect a disk with another copy of this session.</source>
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
        <source>Every copy of this session was handed over, disposed of or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the session is kept was set already: {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {part}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept. The source itself was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field as it is, or change it under “Retention period”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the decision that allows it and the person who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy has the list of files that was sealed.</source>
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
        <source>Nothing was changed: nobody can tell which bytes are the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: two papers would say different things.</source>
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
        <source>The copy does not match the first hashes: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {folder} cannot be mended: {reason}</source>
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
        <source>The paper {name} cannot be written to {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded files could not be joined into one film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field} of a file.</source>
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
        <source>There is nothing to read back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no closed recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session heard a confidential case: who speaks is to be seen and heard.</source>
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
        <source>What was damaged is where it was, or was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the recording is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code as the label or the handover record has it: its first {least} digits at least.</source>
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
        <source>it does not declare a version and an encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not name {file}</source>
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
        <source>it is not text of the encoding that is declared</source>
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
        <source>its code is not the one on the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its code is not the one that this point knows: it was changed with all its lists, or put in the place of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its digest of {file} is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files was changed</source>
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
        <source>line {number} names no file and its digest</source>
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
        <source>{file} is a link, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is missing</source>
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
    <message>
        <source>“{text}” is no code of a package.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>archive page</name>
    <message>
        <source>2 copies match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the disk, then F5 makes the package: recording, tests and facts of the session in one folder. It is read back byte for byte, and the handover record to sign is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the fonds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk, or open it from the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision that allows handing it over (number, date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision that allows the sealed parts (number, date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a disk or disc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by words: title, people, case, note, document, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of practice runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the fonds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was attached to this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No long work has run since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has these words. Fewer words find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A sealed part is left out of packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted of the copies yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {parts} is in it: nobody knows at what time of day it began, and a sealed part may lie anywhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was tested for this session.</source>
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
        <source>Open the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
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
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, tests and facts go into one package. It is read back byte for byte, and the handover record is written beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It stands in every package made from now on.</source>
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
        <source>Show the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the last file, not saved yet: look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archivist states fonds, code, retention, access, language and keywords of the file here. Start, end, sizes, hashes and the state of the copies are taken from the recording itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk may have been pulled out, or no program opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or share it lies on does not answer.</source>
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
        <source>The session’s course in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session heard a confidential case. It is handed over on a decision alone; what the package says of it names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in the description of every package made from now on. A field that is left empty is left out; the program fills in none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals (papers, files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a session, with or without the marks on the letters: titles, people, cases, notes, documents. Press the course of the session to play from there. “Check the copies now…” reads all copies back and compares every byte. F5 makes what is handed over on a disk or disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a denunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work: none running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work: {count} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work: {count} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called archived: two verified copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back after the handover, to be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in during the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged disc saved into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted by the order of two persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc burnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc found damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc read back, all of it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk let go safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposal agreed to by a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposal asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposal withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the title of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excerpt made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched back from the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from hh:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover record written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made and entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mended from the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {count} sessions, the newest are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more words narrow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as lost for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package {name} made and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package {name} made, but it does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture encoded anew for one disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-encoded copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back, all of it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording closed, {closed} of {copies} copies with their hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording from elsewhere taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal of {span} lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed parts were opened to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed {span}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform’s recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sealed result is not there, or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of keeping set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to hh:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned up again, read back, all of it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} read back, only {matched} of {expected} files match SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} read back, {matched} of {expected} files match SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} could not be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions are not in the index yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with remarks</source>
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
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
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
        <source>There is no camera picture to measure.</source>
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
    <name>camera control</name>
    <message>
        <source>A speed lies between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera&apos;s power and its cable; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the camera first, or enter its network address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter in the preparation how the camera is moved, or turn it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it with the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is set up to be moved from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera at {name} cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera at {name} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera at {name} refused: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera {name} cannot be moved from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera {name} keeps no views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture and the recording go on; the view stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s camera is not connected to this computer by USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it by hand, or use its own remote control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views are numbered from 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write visca://ADDRESS, visca-tcp://ADDRESS, visca-serial:PORT or uvc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot do this just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is still busy with earlier commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the kind is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message has the wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the movement was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{spec}” does not say how the camera is moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>camera hand</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a key to move; letting go stops the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the present view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view has been kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera is turned by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>A name is in the meeting that is not on the list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required point is not in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whistle, or our own voice comes back from the far end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session fetch the file the same day and take it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After two minutes propose to suspend; the recording goes on until the chair decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask aloud: “Who is … ?” It may be a point under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the far end what it sees; if it is not the room, stop our picture until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the far end whether its own picture moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the far end: “Do you hear us clearly?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the room&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the room&apos;s server and join by hand if it does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that moves, in the room&apos;s preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo or howling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a required point is away for two minutes, propose to the chair to suspend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is frozen or a slate, set the camera for the call to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still refused, telephone the administrator of the main point for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts a minute, change to the backup line (second network, telephone as modem) and join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays away, join the same room in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sound still breaks off, turn our picture off; turn it on again when the line is calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is no window, leave the room and join again; the recording of this room goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting page open the settings of picture and choose the camera of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting page see that the microphone is not crossed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting page see that the same microphone is chosen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting page turn the camera on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join; the main point calls us by our name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that window open; other windows may stand in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the room and join again; the recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody speak into the desk microphone and watch the levels of all microphones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: if the sound goes on, wait half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture into the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestreaming is forbidden: if somebody films the screen, tell the chair and note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the row of sound: what is named there as not ours is turned on by hand (key on the microphone, mixer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the small picture of what goes into the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the small picture of what goes into the call: is it ours and does it move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker to 40%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker to 70%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the loudspeaker, and turn microphones away from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: start it by the steps of this platform, or ask the administrator of the main point to start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute our microphone in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute our microphone in the call: the howling stops at once if it comes from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new picture has come for some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers: ask the administrator of the main point to remove that participant and to lock the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that the platform records, and the regulation asks for it (Quy chế 748, Điều 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room in Chrome or Edge: it can show forms of picture that this view cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise choose another screen for the room, never that of the operator or of the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our picture off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan, tilt or zoom does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation anew on the page “Connect”: link, room, time and host are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button below: it turns on every layer that this computer owns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show the meeting&apos;s window”: it opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push in the HDMI cable and the USB plug of the capture device, and the cable to the line-in; change the USB socket if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say here that it runs; the program asks again after ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See power and cable of that screen. Nothing jumps to another screen by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that only one device of this room is in the meeting: no second computer or telephone with sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the endpoint is switched on and its screen shows the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the sound does not go to the television by the HDMI cable, if the loudspeakers are elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the light of the network cable and the router; after a minute change to the backup line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the network or serial cable of the camera&apos;s control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the recording mark in the meeting page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the meeting&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the slate there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there with the same name; the recording takes that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate in place of our picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks and the level stays flat, or the sound comes from the webcam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound breaks off, the picture falls apart or stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound first: lower our picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound first: lower our picture; the others see a small one of the room. The recording of this room is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop other traffic on this line: downloads, updates, other calls, the wireless network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone its operator; the number is on the list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone the main point: tell that this point is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of the platform, so that VP8 is allowed next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the chair who is away and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call uses another camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera does not obey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is opened again by itself; watch the picture of the meeting on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end does not see us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help card {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is good, and yet one side hears nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting comes from an endpoint or decoder, and its picture or sound no longer arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting runs in another program whose window is minimised, hidden or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s capture device is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s window cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page refuses, or nobody we know is in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture and the recording go on: only the moving fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the far end cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the far end stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that goes out does not come from this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s recording is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program joins again by itself and counts the attempts. The recording of this room goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room display is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is closed to us, or the network is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen for citizens and officials is dark or unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hear us and see a black or standing picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform offers none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off blurred or changed backgrounds and effects: they make another picture of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the microphone on again and let the far end say whether it still hears itself. If it does, all points mute who do not speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password letter by letter from the invitation: capital and small letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute what is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then nothing secret is said or shown: show a slate in place of our picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the remote control of the camera until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hear the far end; its picture is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is back, call the roll: hears, sees, is heard, is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is back, the same picture appears there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong room, wrong password or expired link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>case form</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFIDENTIAL: names are hidden on lists, in file names and in what is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of settlement</source>
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
        <source>Earlier decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: minutes of the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep names confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several: separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the group</source>
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
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why names need not be hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why names need not be hidden, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chair board</name>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair follows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair turns alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the chair&apos;s screen, or show the view in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with the room&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen for the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair asks you to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair cannot hear well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair cannot see the picture well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair sees the pages that you turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair turns the pages alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair wants the next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen is gone. Check its cable and its power. When it is back it stays black until you take a page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stands still; what you do is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens show the same. Set them to “extend”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the room&apos;s screen. Choose another one for the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen must not be used for the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window stands on the chair&apos;s screen. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chair screen</name>
    <message>
        <source>Add the case to the session first, then take the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program that shares this screen would show the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the operator for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s screen (in a window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable and its power. It comes back black: then take the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another screen for the chair or for the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it, or check its cable; then take again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the chair&apos;s screen: for the chair&apos;s eyes alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known who turns the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the document&apos;s own line: it says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this window to the operator&apos;s own screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has been put up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the chair&apos;s screen has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on the chair&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shown, on no other screen either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are numbered from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: roll call not held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put pen away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by you alone; never part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the screens of the computer to “extend”, not to “duplicate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share no whole screen from any other program while a dossier is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the chair: {title}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the test grab is unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair cannot ask for “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair sees nothing of the dossier; it stands on no other screen either. A recording under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen shows the dossier again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen was made black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” shows the same as another screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” was chosen for the room too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control room stands on the chair&apos;s screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is no longer in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator cannot be reached just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture on the chair&apos;s screen was held still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of the test grab could not be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is marked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of the chair&apos;s screen is unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is confidential. Names and contents are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document has been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is of no case of the open session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is shown only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chair sees now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not keep the chair&apos;s screen out of captures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason, at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here}/{all} points present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, for a group of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} · absent: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} · {count} absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {over} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}”: sent to the operator at {time}, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}”: the operator has it ({time})</source>
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
        <source>A test belongs before the session. What was held stays kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs a reason of at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All measurements while recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item is put off only to a later check that asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item is still being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another test of this session is under way.</source>
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
        <source>Correct the starting time, or make a session for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording first, then begin the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it, or have it handed over to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a second person give the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns the recording, the second disk or the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was muted in the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the item in the window, then confirm it.</source>
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
        <source>No test counts as held in time while it shows a time that has been.</source>
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
        <source>Put it right, then check the item again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the computer&apos;s time right in its system settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this was checked, {device} is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this was checked, {device} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acceptance by {name} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was “{answer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was started anew since this was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confirmation does not count any more; the item is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents of the session&apos;s cases changed since this was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the acceptance has passed already.</source>
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
        <source>The line has no way to the outside any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives no sound any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was started anew since this was checked.</source>
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
        <source>The speaker is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this session is over; it cannot be tested any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {item} was not shown yet.</source>
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
        <source>What nobody saw cannot be confirmed.</source>
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
        <source>points that are not ready: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the external disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} asks a question that has to be answered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} cannot be put off to {gate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} got worse after it was confirmed: {why}</source>
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
        <source>{item} has nothing that could be put off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has nothing that could be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} has to be checked again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is accepted by two different persons only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} began it; one test is held at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has the test already.</source>
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
    <message>
        <source>{test} was out of its time, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date and time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A browser or cloud folder loads files: close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable is loose: check it at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable under the sea is broken: ask the provider how long it will take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clap was heard but not seen: clap in the middle of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conclusion has no person or date: ask the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy does not play without errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy has not been read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is damaged or incomplete: {path}</source>
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
        <source>A copy was not read back: open the archive and press “Check the copies now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device is not known: pull it out, or ask whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk is missing or slow: look at RC1 and RC2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk is slow: use no other program on it until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk was unplugged or is full: look at its alarm; the other one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk with a copy is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged: use the other copy, and note it in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frozen, black or blurred picture is worth nothing as a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has no representative: ask it to name one, with a paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loud hum of the mains is in the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microphone has been silent for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microphone is muted or unplugged: look at its switch and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microphone is off or its cable is loose: check key, battery and cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing: open the session, press Change, and fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper does not open: ask for it in another form, as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper is missing: ask the receiving officer how to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper is missing: ask the unit that handles the case for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper that is missing or does not open stops the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the recording has only one closed copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password that is refused shows only at the door; today there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has to compare the room and answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has to look at it and answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has to say that each voice had its own seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has to say that it is of the right case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point has not joined: call its technical officer by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is muted, or has chosen another microphone: have it look (AU1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point joined under another name: ask who it is, have it renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point&apos;s camera is covered or used by another program (VI1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point&apos;s line is too slow: have it measure NT2 and NT4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power cut must not end the session or the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that grabs the chair&apos;s screen gets the dossier all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorder that stands still must be seen at once, not at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has no answer: ask whom it was sent to, and note the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen is off or its cable is loose: switch it on, check the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is missing: print the minutes and have them signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small disk or partition is chosen: choose a folder on a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A steady tone of {hz} Hz stands in the room: it may begin to howl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole screen is shared with the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole screen is shared: stop sharing, share the one document instead.</source>
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
        <source>All in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points have to take part at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All required points are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done by speech, without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All who take part do so at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident was not noted: set a mark and write what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old link was kept: read the newest invitation under “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another camera is meant: choose the right one in the device list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device of the room is still in it: leave there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another microphone is chosen (such as the camera&apos;s): choose the desk one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person is logged in: let them log out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the camera: close other meeting or camera programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the room to the glide, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all seats and the sign in the picture, before a fit background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are operators and the provider&apos;s contact reachable, and is the technical officer there 60 minutes before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the citizens known by their papers, does a group have its representative, is an interpreter here where one is needed, and is everybody well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the conclusions written with person and date, the figures for the reports noted, and the incidents summed up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the faces in the picture clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the minutes signed, is the row in the register of receptions written, and is every paper that was handed in receipted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the points chosen, and were the citizen and the agencies notified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the papers of this case and of no other, and does each of them open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are updates held back, sleep and screen saver switched off, and notifications off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic time is off: switch it on in the system&apos;s date and time settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the least that these rules let a session start with: {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies lie on one disk: copy one of them to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies lie on one disk: if it breaks, both are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies would lie on one disk: if it breaks, both are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules in force no citizens sit at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules in force this point need not record, and it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable, and no other traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call each point and fill in what it answers. Has every point been called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that the Government Inspectorate hears online need this consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to the backup line now: pull the cable, switch 4G/5G on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the camera shows a picture, then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens and other points must not see the dossier of a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens: identity, representative, interpreter, health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clap three times before the camera, hands wide apart in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip of the clap, with its sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions are followed up, and figures go into the periodic reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusions, figures and incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference device: picture and sound arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of the Inspector General to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and number of the paper were not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay and losses to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay, jitter and losses make people talk at once and pictures freeze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did each microphone play back the voice that was spoken into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the far end read the text out, and did its picture come back after that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear the glide clearly from the room&apos;s speaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear the tone clearly from the room&apos;s speaker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays in their right role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do all accounts and USB devices listed here belong to the session, does the screen lock, and is protection against malware on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do those who keep order know of the session, or is it sure that none are needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are still being made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the dossier with their hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does each screen show what it should, the room&apos;s screen too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not open: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the meeting work over the backup line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done but not noted: note it on the page of milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done but not noted: note number and date on the page of milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors or windows are open: close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier complete, and every paper opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier on no screen of the room, and not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress rehearsal held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question to the meeting&apos;s host and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat must be heard, and recorded under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo from the speaker into the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every microphone in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point learns from it when to test, when to come and how to log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point must hear and see, be heard and be seen, all at one time.</source>
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
        <source>First test on this computer: look at everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For large or tense cases extra force is asked for in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framing of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has every device left the meeting, are cameras and microphones switched off, and are all papers with passwords put away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the Inspector General given consent, and is its number noted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held without this program: say yes, and note when and with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the line is, is not known: measure NT2 in this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hum from a cable or power adapter: try another socket or cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the wrong room nobody is there, or strangers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents are not summed up: read the marks of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information of citizens must be safe before, during and after the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation with its eight items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is every name in the meeting known, and waiting room or lock switched on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everybody here who has to be here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the UPS connected, charged, and the machine on mains?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the dossier on no screen that citizens or other points see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the handover record signed by both sides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the invitation out, and does it hold all of its eight items?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the picture sharp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the platform&apos;s recording fetched and entered, or was none made there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the recording notice to be seen, and was it said to those present?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the room closed to others, does nobody listen or film, and is the rule on telephones posted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this account allowed to record there, is it agreed where the recording is kept and who presses the button?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the room of the invitation, and did the main point call us by name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come back: propose to the chair to suspend the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not read back: make it again on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It howls at {hz} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It howls: turn the speaker down at once, mute the microphone, begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hot: free its air openings, place it out of the sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearly full, or locked by its switch: use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear how many come: ask the receiving officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how long the camera took to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known on which screen the operator works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not noted on the page of milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not ready yet: ask for it again later the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not running yet: press it in the meeting room, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of another case: put it away and take the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plugged into a slow port or hub: use a USB 3 port of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left the room: send it the login information again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran in the meeting room and was not fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done late: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was fetched already, so it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was fetched on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was held before the test 01 day before, not after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not looked at where the light comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said what is to be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not started: press the recording button in the meeting room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file lies on another computer: bring it here and press “Bring in its file…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line is down: call its technical officer by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has gone by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the meeting now under “Connect”, with name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the meeting has not worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet until the measurement is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet: the speaker plays a glide, the microphone listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the computer alone for a few seconds.</source>
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
        <source>Lips and voice must go together, in the record and at the other points.</source>
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
        <source>Mending a copy needs the name of a person and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending a damaged copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages appear on the screen: switch on “Do not disturb”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of other programs may appear on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, register and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More points than the regulations reckon with at once: {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password may only be given to the right server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is wrong or expired: ask the main point&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since the last good test: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet to: {requests}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet: ask the leader&apos;s office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture device is chosen for the conference device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture device is chosen for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture device is chosen for the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clap was heard: clap loudly, near the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference device or decoder is used in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent yet: the case may not be heard online; ask for it first.</source>
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
        <source>No meeting is chosen: read the invitation or choose the platform under “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting platform is chosen yet.</source>
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
        <source>No number is known: write the name and the number of the provider below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was made: open the archive and make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was read back without a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture arrives at the capture device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room of a meeting is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen is chosen for the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound arrived from the microphone for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound of this room is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound on the line-in: check the cable and the device&apos;s audio output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound track is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech arrived: ask the other point to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is begun: go on to the next step whenever the chair does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of the script is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stranger in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone number was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test server is set in the regulations in force: a web address or iperf3 at the main point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window answered, so that no test grab could be made. Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window of the program is open that could tell of the screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it could not be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, somebody is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers: ask for another person and note the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has joined yet: open “Connect”, join, then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked: see its mark in the room, then say here that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may hear this room any more, nor use its login information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody should use the line until the measurement is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks just now: then nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody spoke during the sample: speak into the microphone and measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody spoke into it when its name was shown: measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named: write down who presses the button, and where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in it: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held yet: put this item off, finish this test, then hold the rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not notified yet: send the notice, then note its number and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet: open the file of the invitation on the page of milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said: ask the chair or the receiving officer to say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: send it at once and give the reason why it is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: send the report at once and give the reason why it is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: choose the notice for the room&apos;s screen, or hang up the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there, or not as it came in: {papers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet: call the police of the ward, and note whom you spoke to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted offline: nothing vouches for the clock just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes from “{track}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard of the other points for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the picture has an edge: covered or blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded: press “Start recording”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown on the chair&apos;s screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown on the room&apos;s screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day nobody has time to look for a name or an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One disk alone may fail; the rules ask for independent media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two channels is much quieter, or dead.</source>
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
        <source>Only one clap was seen and heard: clap three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was read back byte for byte may be handed to the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free} GB are free; this session needs {needed} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open each paper of the dossier where it is kept, and write the list below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session in the archive and mend the copy from the other one; if it is gone for good, note that it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “Regular checks” in the archive: it lists what to bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators and the provider&apos;s contact are on call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs are running: close all that the session does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other traffic takes {share} % of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can listen: close door and windows, ask them to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the other points hear themselves. The speaker plays a glide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our name is not readable for the others: change it before joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package read back and handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of the case are shown to the other points, which must read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the picture glares white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People fill the whole picture: zoom out or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People look small in the picture: zoom in or go nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People must be told that picture and sound are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and sound of all points need a line as fast as the rules ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the camera at the time of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the conference device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, run of show and dossier reported and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points chosen, citizen and agencies notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection is off or old: switch it on and let it update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions remain without answer: {value} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back all copies of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back the whole archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back what is due in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording in the meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording notice shown and spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required people are present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call of all points</source>
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
        <source>Several accounts are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a page of papers; let the far end read a line of it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared papers can be read</source>
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
        <source>Sit where people will sit, and move a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and rate of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower abroad than the regulations state: {stated} Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than the regulations state for this point: {stated} Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cannot come: the chair decides who stands in; note the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody downloads or watches films on the same line: ask to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is late: call, and tell the chair when they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is not well: tell the chair, call medical help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody loads the line: stop downloads and updates (NT5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody speaks in this room, and somebody at another point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else moved fast: keep still apart from the clapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: send what is missing after it, or ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound goes to another device (such as a screen): choose the room&apos;s speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the conference device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound runs both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak into each microphone when its name is shown.</source>
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
        <source>Speed of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the line, second by second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed towards abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, speakers and incidents are noted</source>
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
        <source>Technical plan, run of show and roles are complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test grab, small: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDMI cable goes to another port: connect it to the capture device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UPS asks for a new battery.</source>
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
        <source>The UPS reports that its battery is nearly empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not record: ask the administrator of the main point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {host} is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive knows of no copy in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is not fit: clear it, hang the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup line blocks the meeting: ask the provider.</source>
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
        <source>The cable is not plugged in, so that Wi-Fi is used: plug it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call uses the capture device just now.</source>
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
        <source>The camera gave no picture meanwhile.</source>
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
        <source>The camera moves by remote control: choose its stored view or set it anew.</source>
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
        <source>The camera points elsewhere: turn it until all seats are in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera records the whole course: everybody, the sign, a fit background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stands too near or too far: move it, or zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera took too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera works through a slow line or converter: take a direct cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s exposure is set by hand: set it to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the modem has no credit or no signal: try it beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair is a deputy, and this is the head&apos;s own periodic reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” is the room&apos;s too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen “{name}” shows the same as another one.</source>
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
        <source>The claps differ from each other: clap again.</source>
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
        <source>The clock of this computer is wrong, so that certificates fail: see RC5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer falls asleep: set sleep to “never” in its power settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is hot: {celsius} °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is on Wi-Fi: connect the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer may fall asleep by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer must carry the whole session without a pause of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer waits for a restart after updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer: load, heat, updates, sleep, notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies are still being read back: wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay changes a lot: {value} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay is high: {value} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is off or asleep: switch it on, wake it with its remote control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device protects its picture (HDCP): switch that off in its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has the file system FAT32, which holds no file over 4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has {count} damaged or replaced places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is disconnected or locked: check its cable and its switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is hot: {celsius} °C.</source>
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
        <source>The disk itself reports that it is failing (S.M.A.R.T.).</source>
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
        <source>The dossier is in the picture of the camera that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is in the picture of the meeting that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is in the picture of the second camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is in what is shared with the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is open on the room&apos;s screen: close it there at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier is shown in a window on the operator&apos;s screen.</source>
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
        <source>The external disk was pulled out: connect it; it is filled up by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end has to read it and answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on the {disk} does not grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one lies in {folder}; nothing was changed by the program.</source>
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
        <source>The glide as the microphone heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hands were not seen: clap in the middle of the picture, in good light.</source>
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
        <source>The input volume of this microphone is wrong: set it by its meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation has not been read by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law asks for identity and authority, and gives the right to be helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law asks for signed minutes, a row in the register, and a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader decides on plan, case and content some days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leased line has no share abroad: look into the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leased line of the main point has a share for traffic abroad.</source>
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
        <source>The light comes from behind the people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is poor and the camera slows down: switch on more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is down: look at NT1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is slower than the least for a meeting, {least} Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of one side is too slow: measure NT2 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the main point is laid out for a number of points at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was silent for {value} ms at a stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is wrong or was changed: compare it with the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link went further than it should: let the stranger be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has points twice: correct it under “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of papers was not written down.</source>
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
        <source>The meeting gave no new picture to look on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is left, devices off, passwords put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is under way; its own traffic cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting room&apos;s own recording runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting room&apos;s recording is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s host answers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s host was not reached over the backup line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone did not hear the glide: did a person hear it?</source>
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
        <source>The microphone is wireless or has a mixer with effects: turn them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone on the desk must be the one that is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone points at the speaker: turn one of them away.</source>
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
        <source>The operator is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator works on the chair&apos;s screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator works on the room&apos;s screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points are muted: ask the main point to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points are not in it: join the meeting, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points hear themselves loudly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points hear themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no handover record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package of the line is too small: call the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is still kept: remove it where the meeting is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the meeting is still kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern was not found on the chair&apos;s own screen, so that not finding it elsewhere proves nothing. Is another window in front of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture comes later than the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has hardly any contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black.</source>
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
        <source>The picture is too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture stood still for {seconds} s of {watched} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor is busy: {cpu}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is still in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is still in the meeting: press “Leave the meeting”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection against malware is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection against malware is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault: call its contact, try the backup line (NT6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault: call the contact of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider let the certificate expire: call its contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has to say what was done, when, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not signed: print it and have both sides sign.</source>
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
        <source>The recording broke off: note from when to when it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording does not reach the {disk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording does not reach this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording grows on both disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is closed and plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is {seconds} s off the length of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of “{source}” is shorter than what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no row yet: write number, name and content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulations in force ask for no speed towards abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulations name another platform: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll call has not been held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has not let us in yet.</source>
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
        <source>The room is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is too loud to find the glide: keep quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is too loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the other points; only the operator sees the control room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room waits for its host: call the main point to be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” shows the same as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router is overloaded: switch it off, wait 30 s, switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router or modem is off or hangs: switch it off, wait 30 s, switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is not posted: hang up the rules of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules ask for it before any session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules ask for it in other sessions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have the platform&apos;s recording kept too; platforms delete it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have the session saved on the shared platform too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of show is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen does not lock by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen does not lock: set a lock with a password in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may be covered by a screen saver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens are duplicated: set the computer to “extend”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy must stand on a disk of its own that is known by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no list of required points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is kept only if its recording can be seen and heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharpness of the picture is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound comes later than the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is overdriven (clipped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the other points is not recorded here.</source>
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
        <source>The speaker is too loud, or stands too near: turn it down, move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker or amplifier is off: switch it on and turn up its own knob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say whether this is a cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell all of it (mains, charge, minutes left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell all of it; a person has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell mute or volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell of: {things}. The person who answered vouches for it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell the disk&apos;s serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell whether these are two disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave no picture of the screen “{name}”.</source>
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
        <source>The technical plan is not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technical plan is not noted: note it on the page of milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test 01 day before it is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has a room of its own: ask the main point which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test server itself is slow: measure against another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too small: enlarge the page before it is shared.</source>
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
        <source>The way from us must carry twice our picture and sound: {least}.</source>
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
        <source>The wrong screen is chosen for the room: choose it in the preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} does not give back what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {disk} falls behind.</source>
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
        <source>There is no list of points: write it under “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second line: have a 4G/5G modem or a phone as hot spot ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way out of this machine (NT1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not connected: {disks}. Nothing is known of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera has no earlier good run to compare: a person judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is not on the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine saw no change of the line; a person has to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform offers no recording of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too far from the microphone: about a hand&apos;s length and a half is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers came to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few pictures a second arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few screens are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory is free: {free} GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many points are invited: let some look on together in one room.</source>
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
        <source>Two equal copies on two disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two microphones are swapped: exchange their cables or their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates are being put in just now: {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates wait for a restart: restart the computer today, not before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice at “{seat}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room or lock is off: have the administrator switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the run of show gone through with all points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no name in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no right to share: ask the administrator of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were picture and sound there at the start, in the middle and at the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were plan, run of show and dossier reported, and has the leader answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What citizens say is not for strangers; information safety is a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What citizens say must stay in the room and in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong in the rehearsal does not go wrong in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said must be heard clearly in the record and at the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared gave no picture to look on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the chair&apos;s screen is seen on the room&apos;s “{name}” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the chair&apos;s screen is seen on the screen “{name}” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device shows is recorded only if it reaches this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something fails, one call must reach the one who can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the line fails, the session must go on within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept and who presses it was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether “{point}” is there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi breaks off; downloads and updates take the line from the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows does not keep the dossier out of captures of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows or a program updates itself: let it finish, or put it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a link, a route and the platform&apos;s address there is no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason in at least {letters} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong room: the invitation says {invited}, chosen is {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host of the chosen platform, certificate valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {central} (central) or {delegate} (delegate) Mbit/s, {share} % of it counts; at least {least}, up {up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts: {accounts}; USB devices: {usb}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts: {accounts}; USB devices: {usb}, {new} of them new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {least} dB quieter than played (caution from {caution} dB), no howling, heard in the room; without the meeting&apos;s echo canceller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {width} px wide, {fps} pictures a second; speech {low} to {high} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {width}×{height} and {share}% of the nominal rate; below {fps}/s fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {limit} ms apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most} points at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away at most {warn} s; a suspension is proposed after {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {limit} dBFS; caution to {caution} dBFS; fails above; no hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both files grow, looked at every {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness {low} to {high} (caution {outer_low} to {outer_high}), not from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness {luma} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable; other traffic below {limit} % of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed to {after}, {host} reached after {seconds} s</source>
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
        <source>conclusions with person and date, figures, summary of incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections to its port (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent with number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay {delay} ms, jitter {jitter} ms, losses {loss} %; {host} by {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay ≤ {delay} ms, jitter ≤ {jitter} ms, losses ≤ {loss} %, silent ≤ {gap} ms; caution to {delay2}, {jitter2}, {loss2} %, {gap2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents that open: {opened} of {count}; papers missing: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on {day}, paper {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door closed, no strangers, rule on telephones posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down {down}, up {up} Mbit/s to {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down {down}, up {up} Mbit/s, within this machine (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each for {seconds} s: speech {low} to {high} dBFS, no other louder by {margin} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echoes (ICMP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every point that must take part {answers}/4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every required paper is there and opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody whom the scenario names for this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly the room of the invitation; the main point names us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched on the same day, with its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched: {file}</source>
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
        <source>greetings to its port (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held once, after the test 01 day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity, representative, interpreter and health were asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informed, or not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reports a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reports good health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs; asked every {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its health cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined at {time} as “{name}”, with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined at {time} as “{name}”, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by a person; people take {low} to {high}% of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
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
        <source>login information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked on {count} pictures, found on none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked on {count} pictures, found on some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting left, microphones and cameras off, no password kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes signed, register written, papers receipted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and numbers known; technical officer {minutes} minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed here: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed here: {people}; citizens sit here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to {sent} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change seen on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clap found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no empty field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no online meeting is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no screen of the room is driven from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no silence of more than {seconds} s with people present</source>
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
        <source>no step, {marks} marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody moved in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise {noise} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard in the microphone (at least {back} dB quieter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not muted, volume {low} to {high}%, the tone is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running as far as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown on the room&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated in the regulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated in the regulations; at least {least}, up {up} Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is shared by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and list of points</source>
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
        <source>on another screen than the room&apos;s, never shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on mains, charge at least {percent}%, at least {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the room&apos;s screen at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each role in use, at least {least}</source>
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
        <source>papers listed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with a telephone number: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permitted, place and person agreed; running {minutes} minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture {offset} ms after the sound ({count} claps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform {names}, a host of it, certificate valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays to its end; length of the session ± {seconds} s a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points chosen, citizen and agencies notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor under {cpu}%, at least {free} GB of memory free, no restart pending, no sleep, no notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor {cpu}%, {free} GB of memory free, {heat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protection against malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported and answered at least {days} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request to set up the room and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room} as in the invitation; our name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room}; our name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room&apos;s screen “{room}” is apart from the operator&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, as told by {person} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness {sharpness}, still {share}% of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown and spoken before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound {offset} ms after the picture ({count} claps)</source>
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
        <source>step {step} of {count}, {marks} marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {share}% of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen device, open and not muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the far end reads text of {size} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting is joined under this point&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting&apos;s host reached again within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the present step is set; speakers and incidents are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules do not say who is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program shares into the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the dress rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual adapter</source>
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
        <source>what moved takes {percent}% of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written: {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{adapter} ({kind}), other traffic in {into}, out {out} Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{back} dB quieter than played, after {delay} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{celsius} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copies} copies of {seconds} s, sound {rms} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} account logged in, the screen locks, protection on, no unknown USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies in the archive are damaged or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies with equal SHA-256, on different disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies, {minutes} minutes decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} disks or discs have not been read back for {days} days or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items, at least {days} days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 8 items; {noted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points on the list, {present} joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} screens; room: {room}; chair: {chair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown participants; waiting room or lock on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{delay} ms within this machine (practice), losses {loss} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} Accounts: {accounts}. USB devices: {usb}. Protection: {protection}.</source>
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
        <source>{good} of {count} points {answers}/{answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {count} points are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{live} of {count} tracks carry sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% read back and equal, handover record signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform}: {host}; {certificate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}; below {least} Mbit/s the session may not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s are missing between its parts.</source>
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
        <source>{stated} Mbit/s abroad, {share} % of it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps; open requests: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}; {health}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verified} of {count} packages read back, {size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verified} of {wanted} copies read back and equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{watch} s: never black, still below {share}%, at least {sharp}% of the last sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height}, {rate} pictures/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}” heard the voice louder than “{seat}”: are they swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{point}” has been away for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{point}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{seat}”: no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{seat}”: no speech was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{seat}”: speech at {level} dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{seat}”: the microphone is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{seat}”: the sound is overdriven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks page</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors on a disk were gone when entries {numbers} were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all copies whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the copies now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is bound to the one before by its code. Number and code of the newest stand on the papers that are printed; a log that was changed, cut or written anew no longer agrees with them, with the disks and with the time stamps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 reads every byte of every copy from its disk and compares it with the hash that was taken while it was recorded. A damaged copy is mended from a whole one on your word; one that is gone for good is noted as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a copy that is gone for good. It stays in the books with your name and reason, counts no more, is not looked for, and no alarm rings for it. Should it turn up, have it read back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know what that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold together from entry {number} on: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again every ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk is not connected. Note it as lost only where that disk is broken or gone for good, not where it is kept elsewhere or lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of everything that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for again {when}: it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend from the other copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network share “{label}” does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest entry: {number}, code {code}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time stamp server is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, their disks are not connected: {folders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it is lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as lost {when} by {person}; it counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due; the next one is on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it lies in the store any more: look there for what became of it, or send the package anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it lies there any more: the disk may have been exchanged or the folder moved. Connect the right disk and check again, or copy the session anew from the other copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this session is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only bytes with their first hash are put in place. The damaged file is set aside, never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package in a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back what is due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything back every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole archive back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back… wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular checks of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search who, what, session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamped up to entry {number} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store “{label}” does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set back before entries {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries hold together, but what vouches for them does not: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entries wait for their stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform’s recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reads every copy back by itself when its time has come and no recording runs. Disks that are not connected are named; nothing is ever taken for whole that was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read back only when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last copy: no other one that is thought to be whole is left of {parts}. Once it is noted as lost, that recording is lost to the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stamp server (RFC 3161), empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be brought and put in for a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who orders it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (at least {letters} letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun {when}, not ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong there: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lent to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has noted where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies, packages, excerpts and discs, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them are due to be read back, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries, nothing was changed; {anchors} anchors and {stamps} time stamps agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {expected} files have their first hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {verified} of {holdings} whole, {damaged} damaged, {away} not connected · {size}</source>
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
        <source>chosen</source>
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
        <source>--re-encode goes with --iso or --burn: a package keeps its recordings.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Code of the key: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that this point knows were not looked up: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the code on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the code that this point knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a camera; a practice works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc {number} of {count} does not match: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc {number} of {count} of the package {package}, {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc {number} of {count}: {matched} of {expected} files match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs: {count}, of {size} each.</source>
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
        <source>Entry {number} tells of anchors on a disk that were found to be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by the command export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Chrome or Edge for rooms that the program&apos;s own view cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install LibreOffice to show DOCX, DOC, ODT and XLSX; PDF needs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tesseract with Vietnamese data to search in scanned pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Tesseract&apos;s Vietnamese data (tesseract-ocr-vie).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the meeting “{platform}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than a disc, so left out: {file}</source>
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
        <source>More than {count} sessions found.</source>
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
        <source>Name the folder of the package itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of this session is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set of discs of this archive holds this disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, its disk is not connected: {folder} ({medium})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as lost. The copies count no more and are not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this session was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of {parts} is in it: nobody knows at what time of day it began, and a sealed part may lie anywhere in it.</source>
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
        <source>Put in an empty disc, or say how much it holds: --capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in blank disc {number} of {count}, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-encoded copy, no original: picture at {rate} kb/s.</source>
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
        <source>Say which one with --handover; there are: {numbers}</source>
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
        <source>The computer&apos;s clock was set back before these entries: {entries}.</source>
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
        <source>The entries hold together, but what vouches for them does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold together from entry {first_bad} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has no entry yet; there is nothing to prove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting could not be joined.</source>
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
        <source>The rehearsal stops here; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is noted. The copies count once they are read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view decodes VP8, VP9 and AV1; a room with H.264 opens in a browser.</source>
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
        <source>There is no blank in the drive {device}.</source>
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
        <source>This session has no such handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system keeps no passwords; they are asked for after each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try everything without a screen: ./run rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without the meeting: rehearse --conference none</source>
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
        <source>Whole in itself, not compared with the code on paper: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows and screens that can be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the paper has it, such as 1204:8f3a09c2.</source>
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
        <source>a number and code as they stand on a paper; may be given again</source>
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
        <source>all pictures side by side in one film, encoded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burn discs in this drive, such as /dev/sr0 or E:</source>
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
        <source>copies of a session, where they are; hand them over, take them back, note a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day up to which the store is asked to lock it, as 2036-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encode the picture anew so that all of it fits onto one disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end with one JSON object on the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact to the picture: encoded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: folder that takes the file; the shared one by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find sessions by words, with or without their accents</source>
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
        <source>folder or disk that takes the excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder or disk that takes the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand over all that lies on the same disks too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand over although fewer than two verified copies stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much a disc holds; with --burn the blank itself is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import: the file of another point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which condition it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the system</source>
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
        <source>make an excerpt of a recorded session and read it back</source>
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
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it was: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a copy as lost although no other one is left of what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a copy as lost with its disk, which is broken or gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of a copy that goes, came back or is lost; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the handover that came back or whose record is written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of these is missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this picture, such as room or conference; may be given again</source>
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
        <source>recovery data on each disc, in per cent of what it holds</source>
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
        <source>seen when it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show how the points stand; hand out or take a signed readiness file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show so many at most</source>
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
        <source>store that takes the package, as it is named in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in sealed parts, on this authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell which disc of which set it is, and note the check in the custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of the package as its label or handover record has it, all of it or its first 16 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision or request that allows it: number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision that allows a session with a confidential case to be given</source>
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
        <source>the meeting to join: a platform&apos;s id, “none” for no meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second person, where recording, disks or clock are not in order</source>
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
        <source>the unit that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words to find; none: all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust: the code it read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust: the point that was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what for, with --store: it stands in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what for: it stands in the log and on the record; how a copy was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the excerpt is for: it stands in the log and on its slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where settings, database and recordings live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which recording of the session, where it was recorded more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers for handing them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers for handing them over, taking them back or the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers for it; the operator of this machine where nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who checks it, for the custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it; trust: who compared the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who receives</source>
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
        <source>write images of discs; several get -1, -2 and so on before the ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the record of the test as PDF and DOCX beside its result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions are still being read; search again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} verified copies on different media are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{film}: from {start}, {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds several packages; a code belongs to one.</source>
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
        <source>{option} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not name a role and a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number and code from a paper.</source>
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
        <source>Call</source>
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
        <source>Delay</source>
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
        <source>Loss</source>
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
        <source>Points at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both copies back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded of it</source>
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
        <source>The meeting</source>
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
        <source>bad for {span}</source>
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
        <source>good for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needing attention for {span}</source>
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
        <source>not measurable for {span}</source>
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
        <source>not recorded as a source of its own</source>
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
        <source>{mean} ms on average, {most} ms at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean}% on average, {most}% at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {expected} files read, {matched} match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Add them to the points of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the https link: others could read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point before joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point for a link that lasts longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point for a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point to put it on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point whether they are invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point; if it is right, choose another platform for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newest invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list of the invitation: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list of the session: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own point {point} is not on the list of the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle with the main point which time holds, then correct the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the platform of the invitation, or choose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the invitation over, or ask the main point which room holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} is not one of those of {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is for another platform than the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation says {invited}, the session {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link expired at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link expires at {time}, before the session is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not protected (http instead of https).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link pretends: in truth it leads to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is that of the invitation: {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of this invitation was at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is that of the session: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong room: the invitation says {invited}, chosen is {chosen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>A call is never “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meeting cannot be chosen in the middle of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window shows the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the meeting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point to speak; look at the row of mutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point whether it sees us; else leave and join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who it is; let the administrator of the main point remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call its technical officer by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the HDMI cable and the USB plug of the capture device; it is opened again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable to the line-in; the device is opened again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lower quality in the meeting&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the page “Connect” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the meeting lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting page choose the camera “{name}” and turn off backgrounds and effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting page choose the room&apos;s microphone, then ask the main point whether it hears the room well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting and join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation with a meeting has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting platform has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open, so there is no list of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard from the meeting for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the meeting&apos;s picture is recorded meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its window, or leave the meeting and join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation or open its file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation, or type the link of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Connect” to join again. Call the main point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Open in the browser”: the same room opens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Show the meeting&apos;s window”, and leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to the chair to suspend the session until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is in the meeting who is not on the list: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech may be lost at the other points, or theirs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call runs outside of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the meeting is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that brings the meeting&apos;s picture is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that brings the meeting&apos;s sound is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of the meeting is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting cannot be begun: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no window outside of this program now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is sent a picture that does not come from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is sent another microphone than the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is sent sound that the page made or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points may be muted, or their sound does not reach us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points neither see nor hear this room; recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are not heard in the record meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others may hear the room badly, or something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others may see another camera than the room&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the meeting stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of this call cannot be lowered from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of this meeting cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program joins again by itself. Call the main point by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the meeting shows a slate meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the meeting shows a still picture meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on without a point that must take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of “{program}” is minimised or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such picture: {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures of a call make no sense: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point must take part in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the graphs; change the line if it does not pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said in the room can be heard by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{platform}” cannot be joined in this way: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{point}” has been missing for {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{point}” is no longer in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” runs, but its window is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conference media</name>
    <message>
        <source>Reception point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the room is missing for the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the room is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm Cầu camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conference view</name>
    <message>
        <source>Ask the platform&apos;s support. If the other server is right, have it added to the platform&apos;s hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this computer and the address. Go on only after the platform&apos;s support has confirmed the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name, password and the validity of the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the invitation, or paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in user name and password on the page “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go to the page of the meeting; F6 leads out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network cable and the address of the room; the other points can be reached by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network; the card “Connection lost” leads on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the page&apos;s button to join again, or leave the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is connected and picture data come, but no picture can be decoded here. The external browser can probably show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of the call is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page asked for a file of this computer; it was not given one. Share documents from the page “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page has crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page has ended the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page of {host} could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page of {host} has not come within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page wanted to go to {host}, which does not belong to the platform; it was kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page wanted to open a window of {host}, which does not belong to the platform; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page wanted to save the file “{name}”; this view saves nothing. Use the external browser for files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting server {host} answers with a fault of its own ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting server {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting server {host} cannot prove who it is: its certificate is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting server {host} does not let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting server {host} sends us on to another server, which does not belong to the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of {host} asked for {wish}; it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of {host} says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program tries to get back in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sends its picture as {codecs} only, which this view cannot decode. The external browser can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such room at {host}: the server does not know the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point is not in the call. The recording of the room goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the external browser, or call the platform&apos;s contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture and sound of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mouse pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place where this computer stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for user name and password.</source>
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
    <name>connect page</name>
    <message>
        <source>5 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the page asks in the picture above, or wait until the central point lets you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the platform at the left, or paste the invitation: the platform is then recognised by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the platform first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the platform, or paste the invitation and use it. “Check first” looks whether address, room and devices are right. F5 joins. Whatever road you take, the room is recorded all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the delay varies (jitter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page asks for something, answer in the picture above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the meeting · measuring the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the others hear us again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mb/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture while the connection is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser: the call goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our name in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation here: the whole letter, or only the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting, try {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence us in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the meeting is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large picture is the meeting: press in it what the page asks for. The sentence below says how the call fares. The tabs at the right: call the roll, choose what the others see and hear, the meeting&apos;s own recording, the screens. If the connection breaks the program joins again by itself; the recording of the room goes on. To leave, hold its button for one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting could not be joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is open in its own window: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s picture comes as soon as the room is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others do not hear the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others hear the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording hears the room all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of the room goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting at the meeting&apos;s door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in the meeting on another device. The program records the room; it cannot see the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have left the meeting at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference device plugged into this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, kept safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens in a browser beside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens inside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the platform&apos;s own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you join yourself, on another device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>A check is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is kept by somebody else, or is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on it would not be kept by this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss needs the name of the person who notes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second copy on one disk is lost together with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is archived only with two copies that were read back, on different media. How long it is kept is set by the archivist. Copies are disposed of only after that day, by two persons, and never the last two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree as the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: {count} verified copies lie on different media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to dispose of the chosen copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for. A second person has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides them there are not two verified copies on different media of: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring these and check them first, then try again: {copies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CD/DVD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the copies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disk and enter its label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copies that are noted as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copies that are to be disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copy on {disk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the disk and say what for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another disk and choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and read back from that disk; all of it matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies and retention period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to another registered disk, or check the copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the disk “{disk}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting was begun already: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs are destroyed by hand, and what lies in a store is deleted by whoever keeps it: the program does neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks and discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document that sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each disk goes by the number of its hardware. Stick a label on it and enter what it says. Two copies count only on disks that are certainly different. A disk that came back from a loan is to be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the years as numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over with what lies on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a second person read the order and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it deleted to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, but it is there: mend it from another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted as lost already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there: {place}. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be back by now: ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be disposed of by the order of two persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was disposed of by the order of two persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over: note first that it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk is connected: check the copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep label and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the copies, or put right what is missing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for ever: {basis} ({person})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until {day}: {basis} ({person})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read back on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to {borrower} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it first. If it is really gone, say that the last one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the document that sets the period, and who enters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archivist has set how long this session is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy lies on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of this session was read back and matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disposal was asked for. Choose copies above to ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other copy that is thought to be whole is left of: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has found it missing: connect its disk and check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has set a retention period yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it was read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note first that the disk is back, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. The copies on it are read back once it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied that was not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted that was not named in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was recorded, {parts}, only {count} of {needed} whole, verified copies lie on media of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once this one is noted as lost, that recording is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more copy, on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two persons of the order can have it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-encoded copy, no original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back what lies on this disk, and look at it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back the copies that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the retention period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies that stay are read back first; it takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies that stay were not all read back since the last word on this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is being made; it is read back afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {name} on “{disk}” cannot be noted as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can be pulled out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was taken away before the copy was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is on the disk that the copy is read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last bytes are written out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of years must be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order needs the name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of {asked} for {count} copies was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who asked cannot be the one who agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform’s recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason must have at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention period is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention period needs a document and an archivist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session may not be called archived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not wait to be disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order cannot take that step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is kept for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is kept until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few copies of: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of it is no whole copy any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in {folder} is not certainly the copy that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the order to its end, then ask anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cabinet, shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged or missing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Disk 03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back on {day}, all of it matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back on {day}, all of it matches, but does not count: give the disk a label under “Disks and discs”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back on {day}, but it is no whole copy and does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} agreed: {count} copies wait in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} asks to dispose of {count} copies: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{borrower} has it since {since}, until {day}: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies of {sessions} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies on it are damaged or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies were deleted by order of {asked} and {agreed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} verified copies lie on different media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not wait to be disposed of any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disk}” was handed over or lent, with what lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details form</name>
    <message>
        <source>Anything about health to be minded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter, or that none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the handover record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the notice of conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the receipts of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators and their telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of the citizens that were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that were opened, with semicolons between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Tab to write this, then answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative, and the paper that names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the register of receptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s contact and telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the notice is to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the platform keeps the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has received the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is missing, and who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presses the recording button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, and at what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told, or why nobody is needed</source>
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
    <name>discs</name>
    <message>
        <source>A recorded file is never cut in two, so nothing was burnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded film could not be encoded anew, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another disc lies in the drive: {label}, not disc {number} of this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another work on discs is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blu-ray (25 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn disc {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn the originals instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn the re-encoded copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn the set as it is planned: its first disc holds the recordings, the films for viewing come after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning a disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning in the drive {device} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burnt and read back, {matched} of {expected} files match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burnt, not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CD (700 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a disc in any drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code, disc {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the package; make it again from the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the drive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the drive; an empty disc in it says itself how much it holds. The package is divided before the first disc is burnt, and each disc is read back whole. A bad disc is burnt again alone. Labels bear the check code of their disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of disc first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the disc and try other drives, or burn this disc again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk that holds it, or make the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVD (4.7 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVD, two layers (8.5 GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc {number} of {count} · {label} · package {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc {number} of {count} · {label} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs are made of a package that was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discs needed: {count}, for {size}. Each can be read without the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide among discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode the picture anew to fit onto one disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding the picture anew to fit onto one disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films for viewing that are larger than a disc are left out: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the disc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image made, with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image made, without gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image written and read back, {matched} of {expected} match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images can be made, but not burnt here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the drive: empty {kind}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package par2, or make the discs without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package xorriso, or burn the image on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the package {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for no original and does not count as an archived copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed or swapped since; nothing was burnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is; no image was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not read, and nothing was noted of the disc that was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its label says so; its list of files is not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and sleeves to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an image of what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder, or make the discs without recovery data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the discs without recovery data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the images or burn the discs first: the label bears the check code of the disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package first, or connect the disk that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package for discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making an image of a damaged disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disc in the drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drive was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set of discs of this archive holds a disc {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as they were: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not burnt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the disc can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on it could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was burnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was burnt; the recording is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was encoded anew: faces could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was encoded anew: it would only lose quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was encoded of it, and nothing was burnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read, and nothing is known of any disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; what lies on other media is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one such disc the picture would have {rate} kb/s; the least that is acceptable is {least} kb/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto optical discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a fresh disc and burn this one again; if it fails again, take another drive or another make of discs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in an empty disc of the right size, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the disc in and wait until the drive is quiet, or choose its image file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the disc {label} into the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-encoded copy for one disc: picture at {rate} kb/s, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-encoded copy, no original: it does not count as archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and check the disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and check this image now as a disc. If its directory cannot be read either, keep image and map ({map}) for a data rescue service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in another drive than the one that burnt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the drive that burnt it; another one tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a disc back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery data may take 0 to {most} per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a damaged disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of {count} discs, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The unfinished image is {file}; delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank holds {room_mb} MB, the disc needs {needed_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The burning program xorriso is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damage is larger than the recovery data reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of the disc cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc bears no recovery data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc bears recovery data, but the program par2 is not installed here. The folder can be repaired on a computer that has it; the guide on the disc says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc calls itself {label}, but it is not the disc of that name that was burnt here. Nothing was noted of that one; look where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc ends before it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc in the drive is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc in the drive {device} is not blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc is not the image that was burnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disc {label} would take {size_mb} MB, a blank holds {capacity_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive does not say what lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive {device} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive {device} does not say what lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} ({size_mb} MB) is larger than a disc ({room_mb} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not what it was when it was first hashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film cannot be encoded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of the disc does not match the package: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {file} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of the package {folder} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is empty: there is nothing to burn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package would need {count} discs; a set has 99 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {folder} is not the one that was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program par2, which makes recovery data, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings fit onto one such disc as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery data could not be made; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery data on the disc made its recordings whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session can be put onto one disc with its picture encoded anew. Quality is lost; the sound stays as it is. The originals stay untouched and are not on that disc, which says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set has no disc {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set has {count} discs: so many files must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no disc in the drive {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no disc in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package of this session at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such set of discs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disc is spoilt; the others and the package are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disc was not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another drive. If it fails there too, burn this disc again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another drive. If it fails there too, burn this disc again; if no other copy is left, make an image of what can be read, then check and save that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a larger disc, or burn the set of several discs as it is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use larger discs, or hand the package over on an external disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use larger discs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {kinds}, or a number of bytes, 8388608 at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read from the disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the image or of the disc’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directories of the disc do not agree about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has {free_mb} MB free, the image needs {needed_mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}, {size}; {lost} could not be read and is empty there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} match, {read} read, {expected} expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {expected} files match, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no capacity of a disc.</source>
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
    <name>disks</name>
    <message>
        <source>A disk is registered with the label that stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk with the number of “{disk}” is connected, but with another file system: it is another disk of the same number, or it was formatted ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan needs who borrows it and until which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is running; no disk is taken out now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the disk “{disk}”: at its place “{other}” is connected instead ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what uses the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, then choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk that is named, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which disk is connected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still connected. Do not pull it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note its return first, on the sheet of the handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the disk that is connected was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only external disks can be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick a label on the disk and enter what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk {path} cannot be taken out now: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk “{disk}” is not connected; bring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program still uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no drive letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system has no udisks2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is on no external disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disk}” is lent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disk}” is not lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{disk}” was handed over with what lies on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier</name>
    <message>
        <source>A case has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a name of at most {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the case has the wrong form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label belongs to no page, or is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a shorter extract of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it as MP4 or MP3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it once more, or as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it without a password, or as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the document as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who sent it, and mind capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules in force, denunciations are not heard online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another matter, or refer the citizen elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential case No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denunciation No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are taken into a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the dossiers are made ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install LibreOffice again, or add the document as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the document as PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stand on lists, on papers and in what is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice cannot read the document: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice did not finish the document within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice is not installed, so this document cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session in which the case is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name out of the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not open with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too long: it was not ready within {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of papers has no “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session’s title or one of its steps names a person of a confidential case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document with the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound and no picture in the file that could be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for a person and a reason of at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen is no file and no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what the case is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[kept confidential]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, and kept confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier case</name>
    <message>
        <source>Another case where it is necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directed by a higher level, but stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large group, complex, prolonged, not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many agencies or places, or hard to travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled and in force, but still pursued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled to the end of authority, opinions needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no document yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} papers missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} papers missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier document</name>
    <message>
        <source>Asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}/{pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier import</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were here already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier page</name>
    <message>
        <source>Add a folder or stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFIDENTIAL: names are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases belong to a session: open or make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag files, folders or a ZIP onto this page, or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag files, folders, a ZIP or what is on a stick onto this page. The originals are kept as they came. Alt with an arrow moves a document. What is missing of the list of papers stands below the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or stick with the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: article 2 of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page on the left, then press “Take”: only then the chair sees it. On the right stands a true picture of the chair&apos;s screen. F10 makes it black, F11 holds the picture still, F7 covers the chair&apos;s and the room&apos;s screens; these keys work on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other case is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this session: a reason is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to show it, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a case that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a case that is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases of the session, in the order in which they are heard. Alt with an arrow moves a case, Enter opens its documents. A denunciation is confidential: its names are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair sees this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s screen is getting ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was withdrawn: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, labels, withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the chair&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which paper of the list it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may be shown, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from the dossier: it is kept, but not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first, at least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You alone see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people, represented by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier preview</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice is not installed here, so this document cannot be turned into pages. Have it installed, or ask for the document as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged or nothing that can be shown. Ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The viewing copy is being made. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {length}. It plays on the chair&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dossier-intake</name>
    <message>
        <source>It cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link or a device, no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a picture in the format of newer telephones (HEIC); save it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an archive inside an archive; unpack it and add the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an archive of a kind that is not opened here; unpack it, or pack it as ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than it was said to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no PDF, picture, office document, sound or film, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in the archive leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or add fewer documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then add the documents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no file that can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is protected by a password; unpack it and add the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive unpacks to more than a dossier can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not keep it as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the data does not take the documents ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the data has no room for these documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium was taken away, {count} documents were not taken; add it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count} archives; add them bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count} files; choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many folders in folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documents were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dress rehearsal</name>
    <message>
        <source>Begin the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off, not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at {moment} by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the rehearsal again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order, next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then counts as not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open that could be rehearsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not gone through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record kept · SHA-256 {code}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dress rehearsal cannot take this: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of show has no steps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of show is gone through once with all points: {count} steps. Each is in order, or it is noted what has to be mended, by whom, until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason of {count} characters is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is in order or has to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be said who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every step was gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say until which day it is mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what has to be mended, and who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run of show has no steps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session has begun already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {who}, until {day}</source>
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
        <source>The recording service that still runs is of an older version and cannot do this until the program has been started again.</source>
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
    <name>external</name>
    <message>
        <source>All of the program&apos;s traffic goes by TCP and is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another point to move before its camera, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another point to speak; raise the endpoint&apos;s output if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the HDMI cable from the endpoint and that it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable from the endpoint&apos;s sound output to the line-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the device that the endpoint&apos;s HDMI output leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the line-in that the endpoint&apos;s sound output leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the output of “{program}” by hand: Settings, System, Sound, Volume mixer, then “{speaker}” as its output device. Windows lets no other program set this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome, Edge, Cốc Cốc and Chromium can; others are not driven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Chrome or Edge, or join in the program&apos;s own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, or choose another way in: the browser, or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the meeting&apos;s program, or join in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser that can join the meeting is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture device is chosen for the meeting&apos;s picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input is chosen for the meeting&apos;s sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens links that begin with “{scheme}:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No virtual camera is installed. An administrator installs the package v4l2loopback-dkms and runs: modprobe v4l2loopback exclusive_caps=1 card_label=DiemCau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No virtual camera is installed. Install OBS Studio, open it once and press “Start virtual camera”; the meeting&apos;s program then finds “OBS Virtual Camera”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program only TCP is counted; its sound and picture may go by UDP, which stands in the traffic of the whole computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture device gives no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line-in gives no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line-in hears nothing at all of the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is handed to the system, so other programs of this computer could read it while the meeting program starts. Use an account that only the operator uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting&apos;s program cannot be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that feeds a virtual camera is not installed. Choose the real camera in the meeting&apos;s program, and another one for the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the endpoint arrives ({size}) but does not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the endpoint arrives: {size}, {fps} pictures a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the endpoint is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program for “{platform}” is not installed: {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the endpoint arrives: {level} dBFS at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the endpoint is very quiet: {level} dBFS at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window “{title}” is minimised and cannot be recorded. Open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not tell the traffic of a single program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake the endpoint, and choose its HDMI output that shows the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” ended. It is being started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” has ended and is not started again. Press “Connect”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{program}” runs but shows no window, so nothing of it is recorded.</source>
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
        <source>Check just before</source>
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
    <message>
        <source>the check after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check before the session is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check just before the start</source>
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
</context>
<context>
    <name>handover</name>
    <message>
        <source>A copy holds stretches that are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handover needs who gives, who receives, and for which unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return needs who takes it back and in which condition it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copies of this session that are handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copies that leave, enter who receives them and why, then F5 notes the handover and writes the record for both sides to sign. A copy that somebody else keeps no longer counts as one of ours. Only what was read back can be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that fewer than two copies stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that are handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on the confidential case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on the sealed parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both names and the unit of the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter receiver, unit and who hands over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the decision that allows it (number, date).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over all that lies on these disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over all that lies there, or use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over although only {count} verified copies stay with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the copy on {disk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand them over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over and noted. The record is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {person}, {unit} · {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the disk of this computer. Copy it to another disk or a disc first; a disk that can be taken out is registered with a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was disposed of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never read back after it was made; check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found where it lay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was noted as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another copy first, or say that this is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More copies lie on the disk: they would go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the decision that allows it, or make a package without these stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of this session is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} of {needed} verified copies would stay with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of who hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record no. {number}, written {moment} by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy on “{name}” cannot be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no number; register it with a label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is lent; it has to come back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the record is not the one that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is written: print it and have both sides sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is noted. The copies count once they are read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such handover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would leave the house without being noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit that hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit that receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else keeps does not count as a copy of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was handed over then is back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 10 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds sealed parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more copies lie on what is handed over: {names}</source>
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
        <source>Conference</source>
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
        <source>at the door</source>
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
        <source>delay {delay} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss}</source>
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
        <source>not joined</source>
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
        <source>reconnecting</source>
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
    <message>
        <source>{here}/{count} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help cards</name>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>A recording can be brought in once the session itself is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file and its check code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in a recording of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that disk, then go on with the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file or the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk again, then go on with the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording first, or connect the disks it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 64 digits and letters from a to f; leave it out if none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept beside the session’s own copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the recording as long as it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed on the way, or it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is counted as kept; what was there is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the recording comes from, and from whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the disks, then go on with the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no SHA-256 check code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check code of {file} is another one than was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {folder} reads back otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be brought in: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be brought in at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be brought in is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be brought in is not whole: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>A link shows “{shown}” but leads to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All eight items of an invitation are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point for the link, or type it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point for what is wanting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the link with the invitation before joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it. Ask the sender by telephone which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link and no room was found in the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it yourself, mark all of it, copy it and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the invitation and type the time in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is a scan: it holds pictures and no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file is damaged or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no words that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in the old format of Word or Outlook (.doc, .msg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation has {count} of 8 items. Wanting: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the session was not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information on the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and list of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request to set up the room and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the dress rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links may lead to the meeting; the first of them was taken.</source>
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
        <source>It failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was broken off several times at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was left half done lies in {folder}; delete it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {folder} is whole, but stands in no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no work with the number {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work cannot be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This work cannot be paused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the recording has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} {disk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The library cannot be filtered by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>Asking {host} ten times a second: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address in the regulation profile or the site&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it installed, or set a web address as the test server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the line (NT1), then measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the way from us: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the way to us: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to {host} could not be measured: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program iperf3 is not installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system counts no traffic of “{adapter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the meeting over the backup line: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the change to the backup line: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the meeting is joined: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address of a test server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>line view</name>
    <message>
        <source>The course of the measurement is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured, over its time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link</name>
    <message>
        <source>Finish the session, close all windows of the program, wait two minutes and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link to the recorder for 5 seconds. What is shown is the last known state; leave both disks connected and keep this window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting to the recorder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording goes on undisturbed; some new functions do not work yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This control window is newer than the recording service, which still runs as it was before the update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live checks</name>
    <message>
        <source>not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>live line</name>
    <message>
        <source>The program checks by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first figures are being taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {count} checks in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>alarm over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential case handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential case seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies noted as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy fetched back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged disc saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description of the file written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc burnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disc read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discs planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposal agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposal asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposal withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excerpt made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover record written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the log left on disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image made of a damaged disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval of checks set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of a test put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of a test waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next stage of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package checked in its store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package fetched from a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package sent to a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture encoded anew for one disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness of a point received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording begun again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules chosen for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of this place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed parts handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed parts seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealing begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealing ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store put out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time stamp server chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown disc read</source>
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
    <name>platform recording</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in its file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in the recording of the meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that disk, then bring the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again, or fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download its file today, then bring it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the recording of this room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the meeting room&apos;s recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to start it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the meeting room&apos;s own recording on? Asked since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for as soon as the session is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file can be brought in once the session is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such recording here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say “{state}” of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording is on in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording of the meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the recording mark in the room, then say that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the recording of the meeting room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {folder} reads back otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting room is being recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting room&apos;s own recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting room&apos;s recording lies with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules (Quy chế 748, Điều 7.2) want that recording too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules ask for it beside the recording of this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform offers no recording of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} said so at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be brought in: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>platforms</name>
    <message>
        <source>1. Ask the administrator of the main point to record in the shared platform; the device of this room need not record. 2. Hear from the main point that the recording runs. 3. Fetch the file the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Ask the administrator of the main point who starts the platform&apos;s recording. 2. See the recording mark in the room before the session begins. 3. Ask where the file will lie and fetch it the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Be in the room with the account that the main point issued; without the right to record, ask the administrator of the main point to start it. 2. Open the menu of the room and choose recording. 3. Wait for the recording mark and read it out to a second person. 4. After the session ask where the file lies and fetch it the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Be moderator of the room. 2. Press the three dots (“More actions”) and choose “Start recording”. 3. Wait for the red mark REC. 4. After the session fetch the file from the place that the server&apos;s administrator named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Be moderator of the room; recording must have been allowed when the room was made. 2. Press “Start recording” at the top of the room and confirm. 3. Wait for the red mark with the running time. 4. After the session the server prepares the film, which may take hours: fetch it as soon as it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program installed on this machine: its window and its sound are recorded. Nothing inside it can be seen by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and menus of GoMeet come from public material and have not been checked against a real room. Compare them with the guide of your provider. If the page shows no picture, open it in Chrome or Edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any meeting page: paste the whole link of the invitation. Only the host of that link is let to the camera and the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities run Jitsi Meet on servers of their own: add the name of that server to the allowed hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every authority runs a server of its own: the host of the invitation is the one that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests: a Janus server with its videoroom plugin and a page that your own web server gives out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in room: no server, no account and no sound device are needed. A simulated far end answers. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference device joins by itself; its picture comes in through a capture device (HDMI), its sound through line-in. Choose both below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s file {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s file {file} is wrong at {field}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting platform “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test room keeps no recording of its own unless the administrator of the server turns it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You join on another machine or telephone. The program keeps the list of points, the times and the recording of this room; the meeting itself is not recorded unless you choose a source for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a pattern: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only texts by name are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small letters, figures and _ are wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room itself must stand in round brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual road ({kind}) is not among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not filled in here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>player</name>
    <message>
        <source>A part of this stretch is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason of at least {least} characters is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded: from key picture to key picture, nothing encoded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pictures side by side in one film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stretch beside it, or have a person with the duty take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another beginning or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose start and end in the player or type them. Without encoding anew the excerpt is what was recorded, a little longer at both ends. Purpose, authority and person go into the log and onto the slip that is written beside the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or request that allows it (number, date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact to the picture: encoded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt made, every film read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt of a stretch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (hours:minutes:seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From key picture to key picture the excerpt would reach into a sealed part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a person with the duty take it in, or have the seal lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it made exact to the picture, or choose another stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length: {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the excerpt now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk with this recording is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No excerpt was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording is opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows at what time of day this recording began: a sealed part of the session may lie anywhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made; the recording is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded, or it is still being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture on (full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sealed parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: sealed from {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again, or check the copies of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played without sound while a session is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing broke off: a file may be damaged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded several times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {number} ({begin} to {end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {number} ({length})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say purpose and authority, at least {least} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set start and end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound picture of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound picture of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the sealed parts, on this authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision or request that allows it is needed, at least {least} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the excerpt must lie after its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The excerpt begins here (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The excerpt ends here (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of who answers for the excerpt is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose of the excerpt is needed, at least {least} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording itself is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed parts are open; this stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed parts stay shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound picture is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound picture is made later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound picture of this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has no source “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no recording that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the mark before (up arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next mark (down arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the copies of the recording, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who views it (chair or archivist)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is viewed; this goes into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} recorded files are not on the disks at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sealed parts are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{film}: from {start}, {seconds} seconds, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of points yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point a line. A tick: must be here during the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a point when it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the meeting page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} of {count} points are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>points board</name>
    <message>
        <source>A file signed with another key came. Call the point on its known number and let it read its code out. Here it reads: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the shared folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this computer, to read out when asked: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared by telephone: the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point tests its own room and hands over a signed file: on a stick, by mail, or in a folder that all reach. A file that was changed is refused. With the first file of a point, call it on a number that you know and compare the code: only then does its file count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of {point} with the code {code} count from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First file of this point. Call it on its known number and let it read its code out. Here it reads: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that the points share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out this point&apos;s file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared folder: files come on a stick or by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this point&apos;s file into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: the file of {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested too long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no store of passwords: after the program ends the code is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no list of points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no code yet: it comes with the first file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}. Code to read out when asked: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by {person}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} (may take part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} (this point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ready} of {required} points that have to take part are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test}, finished {moment} by {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preflight</name>
    <message>
        <source>Ask the main point whether that is right before joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point whether the server runs; try the backup line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point; check again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every letter of the link with the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the link with the invitation; tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not type the password there. Tell the administrator of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the room to see whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the test room to see whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep user name and password at hand; the room will ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the line and its router, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for the certificate of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the network cable in or connect, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of the platform before the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the administrator of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate expires in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid for {days} more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet: is this clock right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made out for another host than {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is wrong or expired: ask the main point for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the room is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice room is built in: no server is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} is out of order (answer {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such room on {host} (answer {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no network at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine uses a proxy; the server cannot be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} (port {port}) does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} (port {port}) refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, but not as a web page does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not tell whether the room is there (answer {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to a page without protection (http).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lets nobody in without signing in (answer {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} made its certificate out itself: nobody vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends its visitors on to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} speaks no protected language that this machine knows (TLS).</source>
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
        <source>Its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the meeting</source>
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
        <source>Meeting platform</source>
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
        <source>such as gomeet.vnpt.vn</source>
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
    <name>preparation board</name>
    <message>
        <source>A practice keeps no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the technical plan; every request has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All eight are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that has to be done before the session, each with the time by which the rules ask for it. Choose one with the arrow keys and Enter, fill in date, name and number, F5 notes it. What is late needs its reason. Tests and dress rehearsal mark themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out the test on the page Tests and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check just before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the central point and the delegate points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen and agencies notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing work of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of the Inspector General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies verified, minutes signed, recording handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the leader received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {moment}, noted by {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the run of show once with all points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was late: give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its eight items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open whose preparation could be noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is set for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer: its number, its date, what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the number and the date of the paper that gives consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the reason alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session first; then its milestones stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dress rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper no. {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, recording notice, line and sound, one last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, run of show and dossier reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the invitation from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who notes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send plan, run of show and dossier to the leader for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the invitation with all of its eight items to every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session begun and recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the recording, then the chair opens the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical officer in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical plan and technical requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the citizen and the agencies time and place.</source>
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
        <source>The calendar file cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central point does this; here it is only confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central point has chosen the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central point has notified citizen and agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central point has reported plan and dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central point has the Inspector General&apos;s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central point has the leader&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technical officer is there and stays until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be noted: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was wrong, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why late: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of the paper, or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request must say what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a date and a time with its time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was late, so a reason of {count} characters is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moment lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the paper, or a note, is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} milestones are due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} milestones need you, {late} of them late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was marked by what was done, not by a person.</source>
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
        <source>A later layer may make a rule stricter, not looser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one layer of rules has to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that the list of layers names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rules of your own authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value that is at least as strict, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {heir} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the database from its copy; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the profile file or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions held before keep it; new ones cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this figure out of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures that this session was held by are not what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “{layer}” extends itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers are a list of their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording at the central point is demanded by the rules.</source>
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
    <message>
        <source>The room&apos;s own figures cannot be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s own file is in order; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s own file {path} cannot be put aside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer of rules named “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value is longer than ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value is neither a number, a word, words, yes/no nor null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value is not a number ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value is of another kind than the program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} names the level {level}, which was abolished on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” comes into force on {day} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is not loaded: until then the rules are pilot rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” may not change {key}: every session is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” may not set {key} to {value}: “{ruling}” demands {demanded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” was in force until {day} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profile page</name>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By our own rules: {value} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure that the program works by stands here with the document, the article and the words it comes from. Where the rules say nothing, that is written; nothing is made up. A session keeps the figures with which its first test or its recording began. Values of this room may be set where the rules leave room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a figure or words of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: {title}, revision {revision}, {digits}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers and missing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the test items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {number}, {title}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the broken file aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the room&apos;s own value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept under another name; the room goes on by the rules without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s own value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room may set a value of its own; a stated rule only stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session keeps: {title}, revision {revision}, {digits}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching during the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commune level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegate point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provincial level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated by the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower of both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s own default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a higher authority gave directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was settled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} figures, revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} · {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• {value}: {layer} ({source})</source>
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
        <source>Afterwards</source>
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
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
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
        <source>Rules in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reader</name>
    <message>
        <source>A document made to do harm could reach the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the document is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other documents are shown as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the file once more, as PDF if possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some programs and open the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password that the sender gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it scanned again with 300 dots per inch or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document can be shown: the program that reads documents does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is opened: this computer does not confine its reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who look after this computer; the log says when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be read: its file is damaged or not what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s file is not in its place any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be shown: reading it made the reader fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be shown: reading it took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader was started again; all other pages are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>A newer file of “{point}” is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point cannot be called ready on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the point for its file of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the point to send its file again, unopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the point; only if it reads out the code {code} itself, confirm the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or the folder that the points share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of both computers, then have it sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the point read its code out again, digit by digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not taken; what stood on the board before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from somebody else. It does not count, the earlier one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the stick or the folder is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of “{point}” has the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is chosen for the readiness file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open whose readiness could be exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed or answered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; the newer one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the point on the list under this name, then take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{point}” comes from a practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{point}” is about another session: {title}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{point}” is signed with another key than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{point}” says that it was made at a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who compared the code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other points do not know yet how this one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness file cannot be written to {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readiness file was changed after the point signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the test {run} was changed or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s signing key is not in its store of passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no readiness file of a point: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the store of passwords and try again; or have a new key made, whose code the central point has to compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the other points cannot know that the file is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its field {field} is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{point}” is not on this session&apos;s list of points.</source>
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
        <source>Complete them, or start with a reason and the names of two persons.</source>
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
        <source>Online meeting</source>
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
        <source>Starting without them takes two different persons.</source>
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
        <source>The other points</source>
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
        <source>What is open touches recording, the disks or the clock.</source>
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
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference · recording</source>
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
        <source>Waiting for the meeting&apos;s picture</source>
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
    <name>roll call</name>
    <message>
        <source>hears us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point} ({answers})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roll call table</name>
    <message>
        <source>Hears us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: yes, no, not asked. Shift + Space: yes to all four. Arrows: next cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>room display</name>
    <message>
        <source>Begins at {time}, {day}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chaired by: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the screen that citizens and officials look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screen for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online citizen reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please remain seated and wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set telephones to silent and keep order in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, citizens and delegates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the other points is interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reception has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reception is recorded in sound and picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording serves the reception of citizens and the settlement of their case, and is kept as the law provides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees that the line is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the recording notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the waiting slate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is gone. Check its cable and its power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens show the same. Set them to “extend”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The technical officer is restoring the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reception is recorded in sound and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window stands on the room&apos;s screen. Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, citizens and delegates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a question about it may ask the receiving officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {day}, {date}</source>
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
    <name>screens</name>
    <message>
        <source>Check its cable and its power; the picture comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a screen for the room and one for the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another screen, or free this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another screen, or move this window to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens and officials see nothing of the other points. The recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizens would see the dossier of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, wait until it is listed, then choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this window to the operator&apos;s own screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two screens that are both chosen can be exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the screens of the computer to “extend”, not to “duplicate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the screens of the computer to “extend”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control room stands on the room&apos;s screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of screens cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator works on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of the room&apos;s screen cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen cannot show “{mode}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s screen “{name}” shows the same as another screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen “{name}” is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the chair&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the room&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen shows the same as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown on it would be seen on the other one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown there would cover the control room.</source>
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
    <name>seen</name>
    <message>
        <source>Full picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered, sound first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice board</source>
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
        <source>The others see a held picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see a notice board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see a small picture of the room, sound goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not touched by these buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture goes out to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {width} × {height}, {fps} pictures/s</source>
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
        <source>Copies handed over or disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies noted as lost</source>
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
        <source>A deputy chairs the head&apos;s own periodic reception: check whether the law still allows it.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Address of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or serial port through which the camera is moved.</source>
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
        <source>Below it a session is not encoded anew to fit onto one disc.</source>
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
        <source>Control of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between two checks of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is recorded on a track of its own, or stands in for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: level, name and role of this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the way that the platform usually goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every copy is read back so often; 0: only when a person asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder shared by the points</source>
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
        <source>Height of the recorded picture of the meeting.</source>
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
        <source>How many pictures of the meeting are recorded a second.</source>
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
        <source>Least picture bit rate on a disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a recording file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of this point</source>
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
        <source>Meeting account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of the room on the platform.</source>
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
        <source>Picture height of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture height of the second camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture width of the meeting</source>
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
        <source>Pictures a second of the meeting</source>
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
        <source>Screen of the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of the room</source>
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
        <source>Sound of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps the log as RFC 3161 says. Empty: no stamps are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands first in the name that the others see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version, or move the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that this room signs in with, where one is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera that films the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture device or window that shows the other points.</source>
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
        <source>The loudspeaker that plays the other points into the room.</source>
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
        <source>The platform on which this room usually meets the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen on which citizens and officials see the other points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second screen, on which the chair reads the case&apos;s dossier.</source>
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
        <source>The whole link of the room, as the invitation gives it.</source>
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
        <source>Time stamp server</source>
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
        <source>Way into the meeting</source>
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
        <source>Where the points put their readiness files for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sound of the other points is recorded from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the recorded picture of the meeting.</source>
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
        <source>it is not a link such as https://gomeet.vnpt.vn/room</source>
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
    <name>sharing</name>
    <message>
        <source>An order needs the name of who gave it, and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again what is to be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or give the reason for which it is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of the dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared, so that the dossier stays in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own screen or window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “By order…” and say who ordered it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a window or a screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the one document instead, by order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the reason are kept in the log of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others see: {name}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document belongs to the dossier of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the chair&apos;s screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ordered to be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window or screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be shared: it is not there or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” shows this program&apos;s own windows.</source>
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
        <source>The echo of the room could not be measured.</source>
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
    <name>sound layers</name>
    <message>
        <source>A volume lies between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the preparation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute is either on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device is chosen in this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is switched off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it on the device itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off here for the other points; the recording goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off in the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off in the meeting page: press its loudspeaker sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off in the meeting page: press its microphone sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer cannot read the loudspeaker&apos;s own knob: try it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer cannot read the microphone&apos;s own key: look at its light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not tell of this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no volume for this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting page does not tell: look at its sign for the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives not the least sound: press its own key, look at its light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no volume of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned down to nothing in the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sound row</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} · {layer}: {hint}</source>
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
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Passed, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensed, not seen yet</source>
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
        <source>Close the program, keep the damaged file, check the disk, put back the newest copy of the database with the file of anchors beside it, and have the log checked again.</source>
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
        <source>The database {path} is damaged: {reason}.</source>
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
        <source>What the lists and the audit log say can no longer be proved. Nothing was changed; recordings and packages on the disks are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of {file} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time stamp leads to none of the known certificates</source>
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
        <source>the log is empty, though a paper has number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is empty, though the table {table} is not: all entries are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is empty, though {file} is there: all entries are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was cut: an anchor knows of later entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was written anew: a printed number disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was written anew: a time stamp disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log was written anew: an anchor disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} begins after the log does: it was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ends before the log does: it was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {there} anchors where the log knows of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there, where closed recordings are: it was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there, but holds no anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lacks anchors that were left there: it was cut or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was left there and is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stores</name>
    <message>
        <source>Ask whoever keeps the store for its certificate and name it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever keeps the store for more room, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever keeps the store for the right to read and write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address and the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the store, then go on with the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the line and the store, then go on with the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the package in the store “{store}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of lock under “Stores”, and a day that is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name under “Stores”, or have the bucket made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it first under “Stores”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both keys again under “Stores”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again under “Stores”, then go on with the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the package from the store “{store}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the work; tell the support where it fails again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever keeps the store look, or use another folder in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have whoever keeps the store look; then go on, or send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the log and in the history of the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent, so that no damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched: nothing is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the package first, or connect the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is counted as kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a package that was read back whole is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package to the store “{store}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what for, in at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to room and rights on the share, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever keeps the store this word; what was sent stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not what it was when the package was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not counted as kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not the one that was made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key of the store “{store}” is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share cannot take the package: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store already holds another file named {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be asked to lock the package up to that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be used as described: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not know this access key, or the secret key is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no bucket of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refuses: this access key has no right to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refuses: this computer’s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refuses: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store’s certificate is not trusted: it may be another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work at the store failed; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verified package of this session at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the package, or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the package, then send it from another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays there; it is not counted as kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays there; the rest waits on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the store gives and takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address has to begin with https: recordings go over this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bucket or its access key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its kind is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder has to be given with its whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder in it is no plain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of lock is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit of the line is no number of bytes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in the store is no list of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {expected} files match in the store; not: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
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
        <source>Again</source>
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
        <source>As soon as the session is over, on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the check</source>
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
        <source>Begun before its time.</source>
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
        <source>Check after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before the session is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check just before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clap now, three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item is measured by itself as soon as it is shown. Look at the value, then press Enter to confirm it or to give the good answer, K for the bad one. R measures again, P plays the tone, C accepts with a reason what cannot be met, D puts it off to a later check; at the summary B hands the test over. The arrow keys go from item to item. You may leave at any time: the test goes on where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough spoken: what was recorded is now read back from both disks.</source>
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
        <source>Go on to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the check just before the start</source>
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
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the test over to another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held after its time.</source>
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
        <source>Join the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the reason</source>
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
        <source>Listen, played back: {title}</source>
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
        <source>Next microphone: {title}</source>
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
        <source>Person who gives the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person who goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person who puts it off</source>
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
        <source>Put it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to a later check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off {item} to a later check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off…</source>
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
        <source>Reason for the time, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, at least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: “{reason}”</source>
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
        <source>Say why it is late…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person who answers for it</source>
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
        <source>Speak into: {title}</source>
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
        <source>Stop measuring</source>
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
        <source>The computer&apos;s clock was set back; no time counts as in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing comes with the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate stays shut until a reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone did not hear the glide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone heard it after {delay} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own default: what is left to do is gone through once more.</source>
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
        <source>This camera turns by itself: use the camera panel, or a stored view.</source>
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
        <source>This item takes two different persons: name the second one</source>
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
        <source>Until when it holds</source>
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
        <source>What is written and the name go into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other person should know (may be left empty)</source>
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
        <source>Why the test is held outside its time</source>
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
        <source>Write the name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who tests first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why the test is outside its time.</source>
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
        <source>for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard by the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard by the microphone after {delay} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last measurement: speech {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: {percent}% of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must stay below: {level} dB</source>
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
        <source>not heard</source>
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
        <source>out of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played by the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
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
        <source>until the end of the session&apos;s day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time} on {day}</source>
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
        <source>{count} claps seen and heard</source>
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
        <source>{count} put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to be checked again</source>
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
        <source>{name} put it off to “{gate}”: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} are left to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({number}/{of})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>test record</name>
    <message>
        <source>A record says what a finished test found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the last good test of this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the test first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the test again; keep the changed file for inquiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then have it written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier test of this kind here left nothing open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens it, or it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is made from a result that was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record was made; there is nothing to make it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is open whose test could be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet: waivers first, to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing got better or worse since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, of the same revision, for when the computer cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF and DOCX, kept unchanged beside the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record no. {number}, {moment}, {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the test {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper cannot be written to {folder}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be made; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the test cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the test was changed after the test was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test {run} is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test {run} of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; tell the support where it fails again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is kept; only the paper is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items differ from {moment}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time stamp</name>
    <message>
        <source>Check the network and the address of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log goes on; the stamp is asked for again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp server gave no stamp: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer with a time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address begins with neither http nor https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer belongs to another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
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
    <name>transfers</name>
    <message>
        <source>+ Another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is an object store that speaks S3, or a folder on a share of the network. The secret key is kept in this computer’s own store of passwords, never in a file. What lies in a store stays there when it is used no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another bridge point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a recording from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in from {whom}, every byte read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in from {whom}; {count} files do not play to their end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it again there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film, a folder or a package of another point. It is copied beside both copies of this session, read back byte for byte, compared with the check codes that came with it, and its films are played to the end. Nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it and say from whom it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk with the package, or make the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a store first, under “Stores”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 sends the newest package of this session to the store. A cut line or a restart costs nothing: it goes on where it stopped. All of it is read back from the store and compared; only then it counts as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched back to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, folder or package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in name and place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that takes the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{store}”, every byte read back from there {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{store}”: it does not match any more, as seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Now try the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. This computer has no store of passwords: the secret key is known until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock against deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the handover package first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the line (kb/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object store (S3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package to a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting platform’s own recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package made {when}, {size}: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answers and takes files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answers, takes files and can lock them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no package of this session yet: make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day; nobody can lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day; the store’s keeper can lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with the check code that came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the sender told it; leave empty where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count} characters; it stands in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day as 2036-12-31; empty: no lock is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not play to its end: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the one that is known stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the point, platform or program, and who handed it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no check code came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for a store with a certificate of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Ask another point to speak, and look at the row of sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the far end whether others see it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point by telephone whether it sees and hears this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the main point by telephone whether others see and hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cables: HDMI, USB, line-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the call&apos;s speaker in the meeting&apos;s program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs. The recording goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details cannot be measured; sound arrives, the picture stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details cannot be measured; the picture moves, nothing is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this call cannot be measured; what is captured of it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not pass within a minute, change to the backup line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the room and join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the row of sound: what is muted says so there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the size of our picture, the sound comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing arrives of the call, and this computer has no traffic at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes from the far end: neither sound nor picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room in Chrome or Edge: this view cannot decode the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window of the meeting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our picture does not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our picture gets worse: this computer is too slow at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our sound breaks off at the far end: the uplink loses too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our sound does not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and picture are still good, the line is unstable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and picture arrive late: the delay of the line is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound arrives, the picture cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound good, our picture breaks: the uplink is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound good, picture good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound good, the picture of the far end breaks or stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak in turn and wait for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop other traffic on this line: downloads, updates, other calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call runs on another device: nothing of it can be measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the room is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that brings the meeting here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The far end gets nothing from us: neither sound nor picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the meeting stands still and nothing is heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program joins again by itself. Watch the network light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the far end breaks off: the line to us loses too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the meeting goes to another speaker and is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the meeting cannot be seen, so nothing of it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn camera and microphone on in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the camera on in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the network light; change to the backup line if it does not pass.</source>
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
        <source>Recording, disks or clock are not in order: name a second, different person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person who answers for it</source>
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
        <source>A window of this program stands on the captured screen “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture the whole screen that it stands on instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable, or choose another screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the window of the meeting program.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>F1 help · F5 next step · F8 marker, F9 other actions while recording · F12 help cards · F10 black, F11 hold still the chair&apos;s screen, F7 cover all screens · Tab moves, Enter presses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another screen, or capture the meeting&apos;s window alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window of “{name}” is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again; its picture then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it from the task bar; other windows may stand in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the program&apos;s window; its picture then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose the session “Xorg”, or join in the program&apos;s own view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program from the desktop, not from a remote terminal.</source>
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
    <message>
        <source>The window “{name}” is minimised and shows no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window “{name}” was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows of this computer cannot be seen. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen at “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer gives no picture of the window “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop (Wayland) does not let a program see other windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a window of this program and is not captured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
