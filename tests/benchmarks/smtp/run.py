#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Odziv's bare wire and its whole path (rendering, MIME, durable journal, SMTP) against smtp-source, curl and smtplib.

    run.py BIN [--rounds N] [--only TEXT] [--list]

BIN is the folder with bench_smtp, delayingproxy and odziv-cli. Every scenario runs all its clients in turn, round after
round, and prints the median rate of each and the median of the ratios to smtp-source of the same round. Servers listen
on loopback. Postfix is started with a configuration of its own, which needs root; without, its scenarios are skipped.
"""

import argparse
import os
import shutil
import signal
import smtplib
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
import privatepostfix  # noqa: E402

ROUND_TRIP_MICROSECONDS = 25000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, greets=True):
    for _ in range(200):
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=2) as probe:
                if not greets or probe.recv(3) == b"220":
                    return
        except OSError:
            time.sleep(0.05)
    sys.exit(f"no server on port {port}")


class Servers:
    """What listens for the clients; all of it ends with the block."""

    def __init__(self, bin_folder):
        self.bin = bin_folder
        self.folder = tempfile.mkdtemp(prefix="odz-bench-")
        self.processes = []
        self.postfixes = []
        self.ca = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for server in self.postfixes:
            server.stop()
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *command):
        self.processes.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def sink(self):
        port = free_port()
        user = ["-u", "nobody"] if os.geteuid() == 0 else []
        self.start("smtp-sink", *user, f"127.0.0.1:{port}", "1000")
        wait_for(port)
        return port

    def catcher(self):
        port = free_port()
        self.start(f"{self.bin}/odziv-cli", "catcher", "--port", str(port), "--dir", f"{self.folder}/catcher",
                   "--count-only")
        wait_for(port)
        return port

    def far(self, target):
        port = free_port()
        self.start(f"{self.bin}/delayingproxy", str(port), str(target), str(ROUND_TRIP_MICROSECONDS // 2))
        wait_for(port)
        return port

    def postfix(self):
        """A port in the clear and one with TLS from the first byte; everything is discarded."""
        if not privatepostfix.is_possible():
            return None, None
        plain, tls = free_port(), free_port()
        server = privatepostfix.PrivatePostfix()
        self.postfixes.append(server)
        self.ca = f"{server.top}/etc/cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                        "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                        "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", f"{server.top}/etc/key.pem", "-out",
                        self.ca], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server.start(f"""default_transport = discard:
relay_transport = discard:
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_client_connection_rate_limit = 0
smtpd_tls_security_level = may
smtpd_tls_cert_file = {self.ca}
smtpd_tls_key_file = {server.top}/etc/key.pem
""", f"""127.0.0.1:{plain} inet n - n - - smtpd
127.0.0.1:{tls} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
tlsmgr unix - - n 1000? 1 tlsmgr
discard unix - - n - - discard
""")
        wait_for(plain)
        wait_for(tls, greets=False)
        return plain, tls


class Load:
    def __init__(self, port, connections, messages, size, tls=None):
        self.port, self.connections, self.messages, self.size, self.tls = port, connections, messages, size, tls


def timed(command, messages):
    begun = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=300)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]}: {done.stderr.decode()[:300]}")
    return messages / (time.monotonic() - begun)


def smtp_source(load, _bin):
    return timed(["smtp-source", "-d", "-s", str(load.connections), "-m", str(load.messages), "-l", str(load.size),
                  "-f", "office@odziv.example", "-t", "ana@kupci.example", f"127.0.0.1:{load.port}"], load.messages)


def odziv(depth, path="wire"):
    def client(load, bin_folder):
        done = subprocess.run([f"{bin_folder}/bench_smtp", "--path", path, "--port", str(load.port), "--connections",
                               str(load.connections), "--messages", str(load.messages), "--size", str(load.size),
                               "--depth", str(depth), *(["--ca", load.tls] if load.tls else [])],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr[:300])
        return float(done.stdout)
    return client


def message_of(size):
    head = "From: office@odziv.example\r\nTo: ana@kupci.example\r\nSubject: racun\r\n\r\n"
    return head + ("x" * 70 + "\r\n") * max(0, (size - len(head)) // 72)


def curl(load, _bin):
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/message", "w", newline="") as file:
            file.write(message_of(load.size))
        scheme = "smtps" if load.tls else "smtp"
        with open(f"{folder}/config", "w") as config:
            for _ in range(load.messages):
                config.write(f'url = "{scheme}://127.0.0.1:{load.port}/desk"\nupload-file = "{folder}/message"\n')
        return timed(["curl", "-s", "-S", "-Z", "--parallel-max", str(load.connections), "-K", f"{folder}/config",
                      "--mail-from", "office@odziv.example", "--mail-rcpt", "ana@kupci.example",
                      *(["--cacert", load.tls] if load.tls else [])], load.messages)


def smtplib_client(load, _bin):
    import ssl
    body = message_of(load.size).encode()
    failures = []

    def work(count):
        try:
            if load.tls:
                context = ssl.create_default_context(cafile=load.tls)
                connection = smtplib.SMTP_SSL("127.0.0.1", load.port, context=context)
            else:
                connection = smtplib.SMTP("127.0.0.1", load.port)
            with connection:
                for _ in range(count):
                    connection.sendmail("office@odziv.example", ["ana@kupci.example"], body)
        except Exception as error:
            failures.append(str(error))

    share = [load.messages // load.connections + (i < load.messages % load.connections)
             for i in range(load.connections)]
    threads = [threading.Thread(target=work, args=(count,)) for count in share]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise RuntimeError(failures[0])
    return load.messages / (time.monotonic() - begun)


CLIENTS = {"smtp-source": smtp_source, "odziv": odziv(1), "odziv depth 16": odziv(16), "curl": curl,
           "smtplib": smtplib_client, "odziv rendered": odziv(1, "rendered"),
           "odziv journaled": odziv(1, "journaled"), "odziv journaled, depth 16": odziv(16, "journaled")}


def run(name, load, clients, rounds, bin_folder, shares):
    """`shares`: part of the messages that a slow client sends, so that a round ends."""
    rates = {client: [] for client in clients}
    ratios = {client: [] for client in clients}
    for _ in range(rounds):
        for client in clients:
            part = Load(load.port, load.connections, max(load.connections, int(load.messages * shares.get(client, 1))),
                        load.size, load.tls)
            try:
                rates[client].append(CLIENTS[client](part, bin_folder))
            except RuntimeError as error:
                print(f"{name}: {client} failed: {error}")
        base = rates.get(clients[0])
        for client in clients:
            if base and rates[client]:
                ratios[client].append(rates[client][-1] / base[-1])
    whole = [rates[client] for client in ("odziv journaled", "odziv rendered") if client in rates]
    line = ", ".join(f"{client} {statistics.median(rates[client]):.0f}/s ({statistics.median(ratios[client]):.2f}x)"
                     for client in clients if rates[client])
    if len(whole) == 2 and all(whole):
        kept = statistics.median(journaled / rendered for journaled, rendered in zip(*whole))
        line += f"; with the journal {kept:.2f}x of without"
    print(f"{name}: {line}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="scenarios whose name contains this")
    parser.add_argument("--list", action="store_true", help="print the names of the scenarios")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))

    def wanted(name):
        return arguments.only in name

    def bench(name, load, clients, shares=None):
        if arguments.list:
            print(name)
        elif wanted(name):
            run(name, load, clients, arguments.rounds, arguments.bin, shares or {})

    whole_path = ["smtp-source", "odziv rendered", "odziv journaled", "odziv journaled, depth 16", "curl", "smtplib"]
    everybody = ["smtp-source", "odziv", "odziv depth 16", "curl", "smtplib"]
    few = {"curl": 0.1, "smtplib": 0.1}
    with Servers(arguments.bin) as servers:
        sink, catcher = servers.sink(), servers.catcher()
        plain, tls = servers.postfix()
        for size, count in ((5000, 20000), (60000, 3000)):
            for connections in (1, 4, 5, 10, 20):
                label = f"{size // 1000} KB, {connections} connections"
                bench(f"smtp-sink, {label}", Load(sink, connections, count, size), everybody, few)
                bench(f"catcher, {label}", Load(catcher, connections, count, size), everybody, few)
            for server, port in (("smtp-sink", sink), ("catcher", catcher)):
                bench(f"whole path to {server}, {size // 1000} KB, 4 connections", Load(port, 4, count, size),
                      whole_path, few)
        for size, count in ((5000, 1500), (60000, 1000)):
            if not plain:
                break
            for connections in (1, 5, 10, 20):
                label = f"{size // 1000} KB, {connections} connections"
                bench(f"Postfix, {label}", Load(plain, connections, count, size), everybody,
                      {"curl": 0.5, "smtplib": 0.5})
                bench(f"Postfix with TLS, {label}", Load(tls, connections, count, size, servers.ca),
                      ["odziv", "odziv depth 16", "curl", "smtplib"], {"curl": 0.3, "smtplib": 0.5})
            bench(f"whole path to Postfix, {size // 1000} KB, 4 connections", Load(plain, 4, count, size), whole_path,
                  {"curl": 0.5, "smtplib": 0.5})
        for name, near in (("smtp-sink", sink), ("catcher", catcher), ("Postfix", plain)):
            if not near:
                continue
            port = servers.far(near)
            for connections in (1, 5, 20):
                for size in (5000, 60000):
                    bench(f"far {name}, {size // 1000} KB, {connections} connections",
                          Load(port, connections, 4000 * min(connections, 5), size), everybody,
                          {"smtp-source": 0.005, "odziv": 0.02, "curl": 0.005, "smtplib": 0.005,
                           "odziv depth 16": 1 if name == "catcher" else 0.2})


if __name__ == "__main__":
    main()
