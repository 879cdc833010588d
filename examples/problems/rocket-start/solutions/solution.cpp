#include <iostream>
using namespace std;

int main() {
    int n;
    cin >> n;
    while (n > 0) {
        if (n % 5 == 0)
            cout << "check\n";
        else
            cout << n << "\n";
        n--;
    }
    cout << "Liftoff!" << endl;
}
