"""What a process that reads documents of strangers may do: read, compute, and nothing else.

Once confined it opens no socket, starts no process, signals none and changes no limits of others,
shares no memory with them but what it has, opens no file for writing, changes no file's length,
name or rights, and has a bound on its memory and on the length of what it writes. On Linux
the kernel's filter of system calls (seccomp, filter(2) of ``Documentation/userspace-api``) and
resource limits hold it to that; on Windows a job object of one process with a bound on memory.
"""

from __future__ import annotations

import ctypes
import platform
import socket
import struct
import sys

MEMORY_BYTES = 1536 * 1024 * 1024
"""Of its own data. Addresses alone say nothing: the library of PDFs sets many gigabytes aside."""
WRITTEN_BYTES = 1024 * 1024
"""Length of the log beyond which nothing more is written to it."""
CPU_S = 20
"""Processor time of one command, after which a process that nobody ends is ended."""


def confine() -> bool:
    """Bind this process, for good; True where the filter (or job) holds it."""
    if sys.platform == "win32":
        return _join_job()
    _bound()
    return _filter_calls() and not _can_speak()


def _can_speak() -> bool:
    try:
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
    except OSError:
        return False
    return True


if sys.platform == "win32":
    from ctypes import wintypes

    _EXTENDED_LIMITS = 9
    _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_FAULT = 0x8, 0x100, 0x400

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("per_process_time", ctypes.c_int64),
            ("per_job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _Limits(ctypes.Structure):
        _fields_ = (
            ("basic", _BasicLimits),
            ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    def _join_job() -> bool:
        """Join a job of this one process (JOBOBJECT_EXTENDED_LIMIT_INFORMATION)."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        limits = _Limits()
        limits.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_FAULT
        limits.basic.active_processes = 1
        limits.process_memory = MEMORY_BYTES
        size = ctypes.sizeof(limits)
        told = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
        own = wintypes.HANDLE(kernel.GetCurrentProcess())
        return bool(told and kernel.AssignProcessToJobObject(job, own))

    def renew_time() -> None:
        """Nothing: the client ends a command that takes too long."""

    def _bound() -> None:
        """Nothing: the job holds the limits."""

    def _filter_calls() -> bool:
        return False

else:
    import resource

    _ARCHITECTURE = 0xC000003E  # AUDIT_ARCH_X86_64
    _X32 = 0x40000000
    _REFUSED = (
        *(41, 42, 43, 44, 46, 49, 50, 53, 288),  # socket … accept4: the network
        *(57, 58, 59, 322, 101, 310, 311),  # fork, vfork, execve, ptrace: other processes
        *(76, 77, 82, 83, 84, 85, 86, 87, 88, 133),  # truncate, rename, mkdir, unlink, link…
        *(90, 91, 92, 93, 94, 132, 235, 280),  # rights, owners, times
        *(258, 259, 260, 263, 264, 265, 266, 268, 316),  # the same, relative to a folder
        *(62, 129, 200, 234, 297, 424, 434),  # kill … pidfd_open: signals, to whomever
        *(141, 142, 144, 203, 251, 314),  # the priority and the processors of others
        *(29, 30, 31, 64, 65, 66, 68, 69, 70, 71, 240, 241),  # memory and queues with names
        *(161, 165, 166, 175, 248, 249, 250, 272, 298, 308, 321, 323, 425, 437, 438),
    )
    _WRITING = 0o3 | 0o100 | 0o1000  # access mode, O_CREAT, O_TRUNC
    _OPEN, _OPENAT = 2, 257
    _CLONE, _CLONE_3, _LIMITS_OF = 56, 435, 302
    _A_THREAD = 0x10000  # CLONE_THREAD
    _LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
    _NUMBER, _ARCH, _ARG_0, _ARG_1, _ARG_2 = 0, 4, 16, 24, 32  # struct seccomp_data
    _ALLOW, _DENY = 0x7FFF0000, 0x00050000 | 13  # EACCES
    _NOT_KNOWN = 0x00050000 | 38  # ENOSYS: threads are then begun by the older call
    _NO_NEW_PRIVILEGES, _SECCOMP_CALL, _SET_FILTER, _ALL_THREADS = 38, 317, 1, 1

    def _bound() -> None:
        """Memory, length of files, no core dump (it would hold the document)."""
        for what, most in (
            (resource.RLIMIT_DATA, MEMORY_BYTES),
            (resource.RLIMIT_FSIZE, WRITTEN_BYTES),
            (resource.RLIMIT_CORE, 0),
        ):
            _, hard = resource.getrlimit(what)
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (allowed, allowed))

    def renew_time() -> None:
        """Give the next command its processor time: one that nobody ends is ended by itself."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        until = int(used.ru_utime + used.ru_stime) + CPU_S
        allowed = until if hard == resource.RLIM_INFINITY else min(until, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))

    def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("=HBBI", code, if_true, if_false, value)

    def _program() -> bytes:
        """The filter: a list of refused calls; files, threads and limits by what they are for."""
        deny, allow = _step(_RETURN, _DENY), _step(_RETURN, _ALLOW)
        steps = [
            _step(_LOAD, _ARCH),
            _step(_EQUAL, _ARCHITECTURE, 1),
            deny,
            _step(_LOAD, _NUMBER),
            _step(_AT_LEAST, _X32, 0, 1),
            deny,
        ]
        for number in _REFUSED:
            steps += [_step(_EQUAL, number, 0, 1), deny]
        for number, argument in ((_OPEN, _ARG_1), (_OPENAT, _ARG_2)):
            steps += [_step(_EQUAL, number, 0, 4), _step(_LOAD, argument)]
            steps += [_step(_ANY_BIT, _WRITING, 0, 1), deny, allow]
        for number, only in (
            (_CLONE, _step(_ANY_BIT, _A_THREAD, 1, 0)),
            (_LIMITS_OF, _step(_EQUAL, 0, 1, 0)),
        ):
            steps += [_step(_EQUAL, number, 0, 4), _step(_LOAD, _ARG_0), only, deny, allow]
        steps += [_step(_EQUAL, _CLONE_3, 0, 1), _step(_RETURN, _NOT_KNOWN)]
        return b"".join([*steps, allow])

    def _filter_calls() -> bool:
        """Have the kernel refuse the calls; False on machines whose numbers are others."""
        if platform.machine() != "x86_64" or sys.maxsize < 2**32:
            return False
        program = ctypes.create_string_buffer(_program())
        length = (len(program) - 1) // 8

        class Program(ctypes.Structure):
            _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))

        told = Program(length, ctypes.addressof(program))
        system = ctypes.CDLL(None, use_errno=True)
        if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
            return False
        call = (_SECCOMP_CALL, _SET_FILTER, _ALL_THREADS, ctypes.byref(told))
        return bool(system.syscall(*call) == 0)
