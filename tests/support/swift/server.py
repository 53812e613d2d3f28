"""
OpenStack Swift with its S3 API, all of its servers in one process on loopback, for tests.

    python3 server.py FOLDER PORT ACCESS_KEY SECRET_KEY

Prints `ready` once it answers. It ends with its standard input, so also when whoever started it is killed.
"""

import os
import sys

import eventlet

eventlet.patcher.monkey_patch(all=False, socket=True, select=True, thread=True)

from eventlet import wsgi
from eventlet.hubs import trampoline
from swift.common import storage_policy, utils

FOLDER, PORT, ACCESS_KEY, SECRET_KEY = sys.argv[1:5]
ACCOUNT, USER = ACCESS_KEY.split(":")

COMMON = """[DEFAULT]
bind_ip = 127.0.0.1
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
fallocate_reserve = 0
"""

BACKEND = """
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
"""

PROXY = """
[pipeline:main]
pipeline = catch_errors gatekeeper s3api tempauth bulk slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_{account}_{user} = {secret} .admin
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
"""

CONSTRAINTS = """[swift-hash]
swift_hash_path_suffix = tests
swift_hash_path_prefix = tests
[storage-policy:0]
name = gold
default = yes
"""


def write(name, text):
    file = os.path.join(FOLDER, name)
    with open(file, "w") as out:
        out.write(text)
    return file


class Cache:
    """What memcached would keep. Swift's authorisation asks for one, and serves this one process."""

    def __init__(self):
        self.kept = {}

    def get(self, key, **_):
        return self.kept.get(key)

    def set(self, key, value, **_):
        self.kept[key] = value

    def incr(self, key, delta=1, **_):
        self.kept[key] = int(self.kept.get(key, 0)) + delta
        return self.kept[key]

    def delete(self, key, **_):
        self.kept.pop(key, None)


def cached(app):
    cache = Cache()

    def call(env, start_response):
        env["swift.cache"] = cache
        return app(env, start_response)

    return call


def listen(port):
    return eventlet.listen(("127.0.0.1", port))


# Swift looks for this one in /etc only, where the machine may have a Swift of its own.
utils.SWIFT_CONF_FILE = write("swift.conf", CONSTRAINTS)
utils.validate_configuration()
storage_policy.reload_storage_policies()

from swift.common.ring import RingBuilder
from swift.common.wsgi import loadapp

os.makedirs(os.path.join(FOLDER, "devices", "one"), exist_ok=True)


def write_ring(kind, port):
    """Where the parts of each kind lie: all on the one device."""
    builder = RingBuilder(1, 1, 0)
    address = {"ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1", "replication_port": port}
    builder.add_dev({"id": 0, "region": 1, "zone": 1, "weight": 1.0, "device": "one", "meta": "", **address})
    builder.rebalance()
    builder.get_ring().save(os.path.join(FOLDER, kind + ".ring.gz"))


def serve(socket, app):
    eventlet.spawn(wsgi.server, socket, app, utils.NullLogger(), log_output=False, debug=False)


common = COMMON.format(folder=FOLDER)
for kind in ("account", "container", "object"):
    socket = listen(0)
    write_ring(kind, socket.getsockname()[1])
    conf = write(kind + "-server.conf", common + BACKEND.format(kind=kind))
    serve(socket, loadapp(conf, {"log_name": kind}, allow_modify_pipeline=False))

proxy = write("proxy-server.conf", common + PROXY.format(account=ACCOUNT, user=USER, secret=SECRET_KEY))
serve(listen(int(PORT)), cached(loadapp(proxy, {"log_name": "proxy"})))
print("ready", flush=True)

trampoline(0, read=True)
os._exit(0)
