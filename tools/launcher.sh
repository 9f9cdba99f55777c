#!/bin/sh
# Starts git-ticket: the executable for this platform, where npm has installed it, or else the same program with Node.
# Nothing but this shell runs before, in the usual places: that would take as long as the program itself.

case $0 in
*/*) gt_here=${0%/*} ;;
*) gt_here=. ;;
esac

# The package is the folder whose bin/git-ticket this file is, whatever links lead here.
is_package() {
  [ "$0" -ef "$1/bin/git-ticket" ] && [ -e "$1/dist/git-ticket.js" ] && gt_package=$1
}

# Takes the executable from a folder of packages.
look_in() {
  : PLATFORMS
}

gt_package=
# Run as it is, from node_modules/.bin, from the bin of a global installation.
is_package "$gt_here/.." || is_package "$gt_here/../git-ticket" || is_package "$gt_here/../lib/node_modules/git-ticket"

if [ -z "$gt_package" ]; then
  gt_file=$0
  while [ -L "$gt_file" ]; do
    gt_to=$(readlink "$gt_file") || break
    case $gt_to in
    /*) gt_file=$gt_to ;;
    *) gt_file=${gt_file%/*}/$gt_to ;;
    esac
  done
  gt_package=${gt_file%/*}/..
fi

gt_program=
look_in "$gt_package/node_modules" || look_in "$gt_package/.." || look_in "$gt_package/../../.."
[ -n "$gt_program" ] && exec "$gt_program" "$@"
exec node "$gt_package/dist/git-ticket.js" "$@"
