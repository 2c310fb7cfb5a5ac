"""What an archive is told about a package: METS, EAD and PREMIS, as its rules ask for them."""
