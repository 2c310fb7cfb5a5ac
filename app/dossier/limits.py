"""How much may come in at once. Each bound is far above a real dossier and below what hurts."""

KIB, MIB, GIB = 1024, 1024**2, 1024**3

MOST_FILES = 5_000
"""Files of one intake: a whole case of many years is some hundreds of scanned pages."""

DEEPEST_FOLDER = 16
"""Folders within folders; deeper trees are backups of a computer, not dossiers."""

LARGEST_FILE_BYTES = 16 * GIB
"""One file: a day's film of a hearing in high quality."""

SPARE_BYTES = 2 * GIB
"""What stays free on the disk of the data: the database and logs of a running session."""

MOST_ARCHIVES = 50
"""Of one intake; each stays open until its files are copied, and files are few to a process."""

MOST_PACKED_FILES = 2_000
"""Entries of one archive."""

LARGEST_DIRECTORY_BYTES = 4 * MIB
"""The table of contents of an archive: 2,000 entries with the longest names."""

LARGEST_UNPACKED_BYTES = 8 * GIB
"""All that an archive says to hold."""

MOST_RATIO = 200
"""Unpacked to packed size of what is larger than :data:`RATIO_FROM_BYTES`. Papers and scans reach
10 to 50; deflate itself ends at 1,032, which is where bombs are."""

RATIO_FROM_BYTES = 64 * MIB
"""Below this nothing hurts: an empty white page as a bitmap packs by more than 500."""

LARGEST_LOOK_BYTES = 64 * MIB
"""What is unpacked into memory to tell what kind an office document in an archive is."""

BLOCK_BYTES = 1 * MIB
"""Read at once while copying."""
