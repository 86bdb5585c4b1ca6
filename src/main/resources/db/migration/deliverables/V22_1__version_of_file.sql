-- Whose file it is: rights to open it are asked about its deliverable.
create index deliverable_version_file on deliverable_version (file_id);
