# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Postfix of its own on loopback, for scripts that measure or prove something against a real server."""

import os
import pathlib
import shutil
import subprocess
import tempfile


def is_possible():
    """Postfix binds, and gives its processes other users, only as root."""
    return os.geteuid() == 0 and shutil.which("postfix") is not None


class PrivatePostfix:
    """Configuration, queue and whatever it delivers lie in `top`, which goes with stop()."""

    def __init__(self):
        self.top = pathlib.Path(tempfile.mkdtemp(prefix="odz-"))  # short: paths of sockets have about 100 characters
        self.top.chmod(0o755)
        for name in ("etc", "queue", "data"):
            (self.top / name).mkdir()
        shutil.chown(self.top / "data", "postfix")
        self.process = None

    def start(self, settings, services):
        """`settings` and `services` come on top of what every Postfix here has; services say where it listens."""
        (self.top / "etc/main.cf").write_text(f"""compatibility_level = 3.6
queue_directory = {self.top}/queue
data_directory = {self.top}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = relay.odziv.example
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
smtpd_client_connection_count_limit = 0
maillog_file = {self.top}/postfix.log
maillog_file_prefixes = {self.top}
{settings}""")
        (self.top / "etc/master.cf").write_text(f"""{services}cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
""")
        self.process = subprocess.Popen(["postfix", "-c", self.top / "etc", "start-fg"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)

    def stop(self):
        # Ending the program that was started would leave the master that it started.
        if self.process:
            subprocess.run(["postfix", "-c", self.top / "etc", "stop"], stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
            self.process.wait(30)
        shutil.rmtree(self.top, ignore_errors=True)
